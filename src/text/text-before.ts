/** What stands right before `at`, at most `reach` code units of it. */
export const textBefore = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at)
