/** A spelling as a text is compared with it: plain lower-case words, hyphens as spaces, apostrophes left out. */
export const keyOf = (spelling) =>
  spelling
    .normalize('NFD')
    .toLowerCase()
    .replace(/[’ʼ'\p{M}]/gu, '')
    .replaceAll('-', ' ')

/** The same without a leading article. */
export const bareKeyOf = (spelling) => keyOf(spelling).replace(/^(?:a[dlnrstz]|ash|e[lstz]) /, '')
