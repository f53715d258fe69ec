import * as copydesk from '../../src/index.ts'

type Slice = copydesk.Span & { readonly text?: string }

/** Ordered, disjoint, inside the text, and holding what they say. */
function slices(text: string, spans: readonly Slice[]): string {
  let end = 0
  for (const span of spans) {
    const place = `[${span.start}, ${span.end})`
    if (span.start < end || span.end <= span.start || span.end > text.length) return `${place} after ${end}`
    if (span.text !== undefined && text.slice(span.start, span.end) !== span.text) return `${place} is another text`
    end = span.end
  }
  return ''
}

/** Every character that is not white space lies in a span. */
function covers(text: string, spans: readonly Slice[]): string {
  let end = 0
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    const outside = text.slice(end, span.start).trim()
    if (outside !== '') return `${JSON.stringify(outside.slice(0, 40))} lies outside`
    end = span.end
  }
  return ''
}

/** What a verb makes of the text that it was last asked about: several laws ask for it. */
function remember<Value>(verb: (text: string) => Value): (text: string) => Value {
  let asked: readonly [text: string, value: Value] | undefined
  return (text) => {
    if (asked?.[0] !== text) asked = [text, verb(text)]
    return asked[1]
  }
}

const stripped = remember((text) => copydesk.stripBoilerplate(text))
const named = remember((text) => copydesk.normalizeNames(text))
const printed = remember((text) => copydesk.fingerprint(text))

const bare = ({ start, end }: copydesk.Span): Slice => ({ start, end })

/** What holds for any string: each law answers with nothing, or with what is wrong. */
export const laws: Readonly<Record<string, (text: string) => string>> = {
  'splitSentences gives ordered slices that cover the text': (text) => {
    const sentences = copydesk.splitSentences(text)
    return slices(text, sentences) || covers(text, sentences)
  },

  'parseArticle gives ordered blocks that cover the text': (text) => {
    const { blocks } = copydesk.parseArticle(text)
    return slices(text, blocks.map(bare)) || covers(text, blocks)
  },

  'stripBoilerplate removes ordered slices': (text) => slices(text, stripped(text).removed),

  'stripBoilerplate is idempotent': (text) => {
    const once = stripped(text).text
    return copydesk.stripBoilerplate(once).text === once ? '' : 'the second time differs'
  },

  'normalizeNames edits ordered slices': (text) => {
    const { edits, skipped } = named(text)
    const wrong = skipped.find((skip) => text.slice(skip.start, skip.end) !== skip.original)
    return (
      slices(
        text,
        edits.map((edit) => ({ ...bare(edit), text: edit.original })),
      ) ||
      (wrong?.original ?? '')
    )
  },

  'normalizeNames is idempotent': (text) => {
    const once = named(text).text
    return copydesk.normalizeNames(once).text === once ? '' : 'the second time differs'
  },

  'a fingerprint is identical to itself': (text) => {
    const one = printed(text)
    const { verdict } = copydesk.compare(one, copydesk.fingerprint(text))
    // Fewer words than a shingle has tell nothing.
    return verdict === (one.words < 5 ? 'too-short' : 'identical') ? '' : verdict
  },

  'a fingerprint survives its text form': (text) => {
    const one = printed(text)
    const other = copydesk.decodeFingerprint(copydesk.encodeFingerprint(one))
    return JSON.stringify(other) === JSON.stringify(one) ? '' : 'it differs'
  },

  'normalizeArticle gives plain data': (text) => {
    const normalized = copydesk.normalizeArticle(text)
    return slices(normalized.text, normalized.sentences) || (JSON.stringify(normalized) ? '' : 'no JSON')
  },

  'origins puts each input into one group': (text) => {
    const members = copydesk.origins([text, text]).groups.flatMap((group) => group.members)
    return members.toSorted().join() === '0,1' ? '' : members.join()
  },

  'align gives slices of both texts': (text) => {
    const { shared } = copydesk.align(text, text)
    return (
      slices(
        text,
        shared.map(({ a }) => bare(a)),
      ) || slices(text, shared.map(({ b }) => bare(b)).toSorted(byStart))
    )
  },

  'indexNames counts its spellings': (text) => {
    const { groups } = copydesk.indexNames([text])
    return groups.every((group) => group.variants.every(({ count }) => count > 0)) ? '' : 'a count of nothing'
  },

  'an index comes back from its snapshot': (text) => {
    const index = copydesk.createIndex()
    index.add(text.slice(0, 20), printed(text))
    return copydesk.createIndex({ snapshot: index.snapshot() }).size === 1 ? '' : 'it is empty'
  },
}

function byStart(a: copydesk.Span, b: copydesk.Span): number {
  return a.start - b.start
}
