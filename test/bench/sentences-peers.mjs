// The splitters that are compared, each as a function from a text to its sentences (or a tree of them).
// Order matters: all run in one process, one after the other.

/**
 * `split` is what is timed. `sentencesOf` makes strings of what it gives, where that is anything else.
 * @typedef {{ name: string, split: (text: string) => unknown, sentencesOf?: (found: any, text: string) => string[] }} Peer
 */

/** @returns {Promise<Peer>} */
export async function ours(modulePath) {
  const { splitSentences } = await import(modulePath)
  return {
    name: 'copydesk',
    split: (text) => splitSentences(text),
    sentencesOf: (found) => found.map(({ text }) => text),
  }
}

/** @type {readonly (() => Promise<Peer>)[]} */
export const peers = [
  async () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
    const sentencesOf = (_, text) => [...segmenter.segment(text)].map(({ segment }) => segment)
    return { name: 'Intl.Segmenter', split: (text) => count(segmenter.segment(text)), sentencesOf }
  },
  async () => {
    const { default: sbd } = await import('sbd')
    return { name: 'sbd', split: (text) => sbd.sentences(text) }
  },
  async () => {
    const { segment } = await import('sentencex')
    return { name: 'sentencex (native)', split: (text) => segment('en', text) }
  },
  async () => {
    const { default: wink } = await import('wink-nlp')
    const { default: model } = await import('wink-eng-lite-web-model')
    const nlp = wink(model, ['sbd'])
    return { name: 'wink-nlp', split: (text) => nlp.readDoc(text).sentences().out() }
  },
  async () => {
    const { split } = await import('sentence-splitter')
    const sentencesOf = (found) => found.filter(({ type }) => type === 'Sentence').map(({ raw }) => raw)
    return { name: 'sentence-splitter', split, sentencesOf }
  },
  async () => {
    const { default: nlp } = await import('compromise')
    return { name: 'compromise', split: (text) => nlp(text).sentences().out('array') }
  },
  async () => {
    const { unified } = await import('unified')
    const { default: retextEnglish } = await import('retext-english')
    const processor = unified().use(retextEnglish).freeze()
    return { name: 'retext-english (tree)', split: (text) => processor.parse(text), sentencesOf: sentencesOfTree }
  },
]

/** The nlcst parser of `copydesk/retext`, measured against retext-english; null before it is built. */
export async function oursAsTree(modulePath) {
  const module = await import(modulePath).catch(() => null)
  if (!module?.retextCopydesk) return null
  const { unified } = await import('unified')
  const processor = unified().use(module.retextCopydesk).freeze()
  return { name: 'copydesk/retext (tree)', split: (text) => processor.parse(text), sentencesOf: sentencesOfTree }
}

/** Each segment of V8 holds a copy of the whole input, so they cannot all be kept. */
function count(segments) {
  let number = 0
  for (const segment of segments) number += segment.segment.length > 0 ? 1 : 0
  return number
}

/** The sentences of a tree of nlcst. */
function sentencesOfTree(tree, text) {
  const paragraphs = tree.children.filter(({ type }) => type === 'ParagraphNode')
  const nodes = paragraphs.flatMap(({ children }) => children.filter(({ type }) => type === 'SentenceNode'))
  return nodes.map(({ position }) => text.slice(position.start.offset, position.end.offset))
}
