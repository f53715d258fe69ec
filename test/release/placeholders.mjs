/** The words that name-repository.mjs replaces, in the order of its arguments. */
export const placeholders = ['OWNER', 'AUTHOR <MAIL>']
