/** What a text tells that tells nothing of its article. */
export const noFacts = {
  title: null,
  kicker: null,
  standfirst: null,
  authors: [],
  agencies: [],
  outlet: null,
  published: null,
  updated: null,
  dateline: null,
  url: null,
}
