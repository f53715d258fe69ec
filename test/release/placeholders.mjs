/** The words that name-repository.mjs replaces, in the order of its arguments, and the files that they stand in. */
export const placeholders = ['OWNER', 'AUTHOR <MAIL>']
export const namedIn = ['package.json', 'CITATION.cff', 'src/retext/report.ts']
