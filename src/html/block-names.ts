/** The elements that stand on lines of their own, as browsers show them. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul xmp caption amp-accordion amp-carousel'
  ).split(' '),
)
