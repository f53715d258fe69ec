/** Notices may stand between the title and the byline: it stands at most so many lines from the first paragraph. */
export const bylineReach = 10
