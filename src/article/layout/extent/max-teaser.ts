/** A summary of another story has at most so many words. */
export const maxTeaser = 50
