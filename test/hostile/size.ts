/**
 * Whether hostile texts come in their full size: `npm run test:fuzz` sets it. What is quadratic shows in a quarter of it
 * too, where a run ends sooner.
 */
export const ofFullSize = process.env['FULL_SIZE'] === '1'
