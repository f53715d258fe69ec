import type { Part } from '../desk.ts'
import { el } from '../dom.ts'
import { renderSliced } from '../sliced.ts'

/** The body cut into sentences, each with its place in the text as it was given. */
export function makeSentencesView(): Part {
  const sum = el('p', { class: 'sum' })
  const list = el('ol', { class: 'sentences' })
  return {
    element: el('div', {}, el('h2', {}, 'Sentences of the body'), sum, list),
    async show({ state, ask }) {
      const found = await ask('sentences', state, { article: state.article })
      if (found === null) return
      const { sentences } = found
      sum.textContent =
        sentences.length === 0
          ? 'There is no body to cut.'
          : `${sentences.length} sentences, names in one spelling; the numbers are offsets in the text as it was given.`
      renderSliced(list, sentences, ({ text, source }, at) =>
        el(
          'li',
          {},
          el('span', { class: 'at' }, String(at + 1)),
          el('span', { class: 'copy' }, text),
          el('span', { class: 'quiet offsets' }, `${source.start}–${source.end}`),
        ),
      )
    },
  }
}
