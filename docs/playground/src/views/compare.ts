import type { Comparison, Verdict } from '../../../../src/index.ts'
import { articleOptions, type Desk, type Part } from '../desk.ts'
import { choice, el, fill } from '../dom.ts'
import type { Talk } from '../protocol.ts'
import { renderSliced } from '../sliced.ts'
import { type CompareMark, markedParagraphs, oneTextMarks, sideMarks } from './compare-marks.ts'
import { makeRibbons } from './ribbons.ts'

const layouts = [
  ['side', 'Side by side'],
  ['one', 'In one text'],
] as const

/** Two articles: the passages that both have joined by ribbons, and what was changed between them word by word. */
export function makeCompareView(): Part {
  let desk: Desk
  let layout: string = matchMedia('(max-width: 45rem)').matches ? 'one' : 'side'
  let found: Talk['compare']['answer'] | null = null
  const left = choice('Article', [], (value) => pick(Number(value), desk.state.other))
  const right = choice('beside', [], (value) => pick(desk.state.article, Number(value)))
  const pick = (a: number, b: number): void => {
    const { article, other } = desk.state
    desk.update(a === b ? { article: other, other: article } : { article: a, other: b })
  }
  const sum = el('p', { class: 'sum' })
  const key = el('p', { class: 'quiet' })
  const columns = [el('div', { class: 'copy column' }), el('div', { class: 'copy column' })] as const
  const merged = el('div', { class: 'copy reading' })
  const ribbons = makeRibbons(columns, (text) => desk.announce(text))
  const side = el('div', { class: 'side' }, el('div', {}, columns[0]), ribbons.picture, el('div', {}, columns[1]))
  const radios = layouts.map(([value, label]) =>
    el(
      'label',
      { class: 'radio' },
      el('input', { type: 'radio', name: 'layout', checked: value === layout, onchange: () => lay(value) }),
      label,
    ),
  )
  const lay = (value: string): void => {
    layout = value
    draw()
  }
  const draw = (): void => {
    side.hidden = layout !== 'side'
    merged.parentElement!.hidden = layout !== 'one'
    ribbons.steps.hidden = layout !== 'side'
    if (found === null) return
    const { a, b, alignment } = found
    key.replaceChildren(...legend(layout))
    if (layout === 'one') {
      renderSliced(merged, markedParagraphs(b, oneTextMarks(alignment, a)), paragraph)
      return
    }
    ribbons.start(alignment)
    renderSliced(columns[0], markedParagraphs(a, sideMarks(alignment, 'a')), paragraph, ribbons.redraw)
    renderSliced(columns[1], markedParagraphs(b, sideMarks(alignment, 'b')), paragraph, ribbons.redraw)
  }
  return {
    element: el(
      'div',
      {},
      el('h2', {}, 'What two articles share'),
      el(
        'div',
        { class: 'toolbar' },
        left.field,
        right.field,
        el('fieldset', {}, el('legend', {}, 'Layout'), ...radios),
      ),
      sum,
      key,
      ribbons.steps,
      side,
      el('div', {}, merged),
    ),
    async show(next) {
      desk = next
      const { state } = desk
      fill(left.select, articleOptions(desk))
      fill(right.select, articleOptions(desk))
      left.select.value = String(state.article)
      right.select.value = String(state.other)
      found = state.texts.length < 2 ? null : await desk.ask('compare', state, { a: state.article, b: state.other })
      if (state.texts.length < 2) sum.textContent = 'Add a second article to compare.'
      if (found === null) return
      sum.textContent = sayComparison(state.article + 1, state.other + 1, found.comparison)
      draw()
    },
  }
}

function paragraph(pieces: ReturnType<typeof markedParagraphs>[number]): HTMLElement {
  return el('p', {}, ...pieces.flatMap(({ text, mark }) => (mark === null ? [text] : markElements(text, mark))))
}

function markElements(text: string, { kind, label, passage }: CompareMark): (Node | string)[] {
  if (kind === 'gone') return [el('del', {}, label ?? ''), ' ']
  if (kind === 'del' || kind === 'ins') return [el(kind, {}, text)]
  return [el('span', { class: kind, 'data-passage': passage }, text)]
}

function legend(layout: string): (Node | string)[] {
  if (layout === 'one')
    return [el('del', {}, 'struck'), ' is only in the first, ', el('ins', {}, 'underlined'), ' only in the second.']
  return [
    el('span', { class: 'shared' }, 'tinted'),
    ' is in both, ',
    el('span', { class: 'moved' }, 'dotted'),
    ' in both but moved, ',
    el('del', {}, 'struck'),
    ' only in the first, ',
    el('ins', {}, 'underlined'),
    ' only in the second.',
  ]
}

const verdicts: Readonly<Record<Verdict, string>> = {
  identical: 'The same text but for headers and spelling',
  'same-copy': 'The same copy',
  edited: 'One was made from the other, or both from one',
  excerpt: 'One is an excerpt of the other',
  'shares-passages': 'Shared passages, two reports',
  'shares-quotes': 'Shared quotations, no shared copy',
  'too-short': 'Too little text to tell',
  unrelated: 'No shared copy',
}

function sayComparison(a: number, b: number, { verdict, confidence, aInB, bInA, similarity }: Comparison): string {
  const share = (part: number): string => `${Math.round(part * 100)}\u00a0%`
  return `${verdicts[verdict]} (${verdict}, ${confidence}): ${share(aInB)} of ${a} is in ${b}, ${share(bInA)} of ${b} is in ${a}; similarity ${share(similarity)}.`
}
