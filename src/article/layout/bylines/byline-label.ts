/** The opening of a byline on a line of its own, over the name. */
export const bylineLabel = /^(?:by|written by|words by|posted by|authors?(?: of the article)?):?$/i
