import { type NameEdit, type NameStyle, nameStyles } from '../../../../src/index.ts'
import { markedParagraphs } from '../../../../src/report/marked-text.ts'
import type { Desk, Part } from '../desk.ts'
import { choice, el } from '../dom.ts'
import type { Talk } from '../protocol.ts'
import { renderSliced } from '../sliced.ts'
import { skipReasons } from './reasons.ts'

const styleNames: Readonly<Record<NameStyle, string>> = {
  default: 'copydesk’s own',
  ap: 'AP',
  reuters: 'Reuters',
  guardian: 'The Guardian',
  bbc: 'BBC',
  nyt: 'The New York Times',
  afp: 'AFP',
  aljazeera: 'Al Jazeera',
  official: 'as the bearers write it',
  cnn: 'CNN',
}

/** The body with every changed spelling in its place, and a table of the changes. */
export function makeNamesView(): Part {
  let desk: Desk
  const style = choice(
    'Spelling of',
    nameStyles.map((one) => [one, styleNames[one]]),
    (value) => desk.update({ style: value as NameStyle }),
  )
  const sum = el('p', { class: 'sum' })
  const table = el('div', { class: 'scroll', role: 'region', 'aria-label': 'Changes', tabindex: 0 })
  const body = el('div', { class: 'copy reading' })
  return {
    element: el(
      'div',
      {},
      el('h2', {}, 'One spelling a name'),
      el('div', { class: 'toolbar' }, style.field),
      sum,
      table,
      body,
    ),
    async show(next) {
      desk = next
      style.select.value = desk.state.style
      const found = await desk.ask('names', desk.state, { article: desk.state.article })
      if (found === null) return
      sum.textContent = sumOf(found)
      table.hidden = found.edits.length === 0
      table.replaceChildren(changesTable(found.edits))
      renderSliced(body, markedParagraphs(found.text, marksOf(found)), (paragraph) =>
        el(
          'p',
          {},
          ...paragraph.flatMap(({ text, mark }): (Node | string)[] => {
            if (mark === null) return [text]
            if (mark.kind === 'edit') return [el('del', {}, text), ' ', el('ins', {}, mark.label)]
            return [el('span', { class: 'skip' }, text), el('small', { class: 'quiet' }, ` [left: ${mark.label}]`)]
          }),
        ),
      )
    },
  }
}

function sumOf({ edits, skipped }: Talk['names']['answer']): string {
  const changed = edits.length === 1 ? '1 spelling changed' : `${edits.length} spellings changed`
  return skipped.length === 0 ? `${changed}.` : `${changed}, ${skipped.length} recognised and left alone.`
}

function marksOf({ edits, skipped }: Talk['names']['answer']) {
  const changes = edits.map(({ start, end, replacement }) => ({ start, end, kind: 'edit', label: replacement }))
  const left = skipped.map(({ start, end, reason }) => ({ start, end, kind: 'skip', label: skipReasons[reason] }))
  return [...changes, ...left].sort((x, y) => x.start - y.start)
}

function changesTable(edits: readonly NameEdit[]): HTMLElement {
  const times = new Map<string, { edit: NameEdit; number: number }>()
  for (const edit of edits) {
    const key = `${edit.original}\n${edit.replacement}`
    times.set(key, { edit, number: (times.get(key)?.number ?? 0) + 1 })
  }
  const titles = ['as printed', 'becomes', 'kind', 'times']
  return el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...titles.map((title) => el('th', { scope: 'col' }, title)))),
    el(
      'tbody',
      {},
      ...Array.from(times.values(), ({ edit, number }) =>
        el(
          'tr',
          {},
          el('td', {}, edit.original),
          el('td', {}, el('b', {}, edit.replacement)),
          el('td', {}, edit.kind),
          el('td', {}, String(number)),
        ),
      ),
    ),
  )
}
