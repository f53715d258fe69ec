import type { RemovalReason } from '../../../../src/index.ts'
import { markedParagraphs } from '../../../../src/report/marked-text.ts'
import type { Desk, Part } from '../desk.ts'
import { el } from '../dom.ts'
import type { BlockView, FieldView } from '../protocol.ts'
import { renderSliced } from '../sliced.ts'
import { removalReasons } from './reasons.ts'

const groups: Readonly<Record<string, string>> = {
  paragraph: 'body',
  crosshead: 'body',
  'list-item': 'body',
  quote: 'body',
  caption: 'side',
  credit: 'side',
  boilerplate: 'removed',
}

/** The text as it was given: each stretch with its kind in the margin, what is no article struck through. */
export function makeArticleView(): Part {
  const fields = el('dl', { class: 'fields' })
  const switches = el('div', { class: 'switches', role: 'group', 'aria-label': 'Removed passages' })
  const list = el('ol', { class: 'blocks' })
  const warnings = el('p', { class: 'warning' })
  return {
    element: el('div', {}, el('h2', {}, 'What each line is'), fields, warnings, switches, list),
    async show(desk) {
      const { state } = desk
      const found = await desk.ask('article', state, { article: state.article })
      if (found === null) return
      fields.replaceChildren(
        ...found.fields.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value))),
      )
      warnings.textContent = found.warnings.join(' ')
      showSwitches(switches, found.blocks, desk)
      const text = state.texts[state.article]!
      const inside = fieldsByBlock(found.blocks, found.inside)
      const keep = (reason: RemovalReason): void => {
        toggle(desk, reason)
        switches.querySelector<HTMLElement>(`[data-reason=${reason}]`)?.focus()
      }
      renderSliced(list, found.blocks, (block) => blockItem(text, block, inside.get(block) ?? [], keep))
    },
  }
}

function showSwitches(element: HTMLElement, blocks: readonly BlockView[], desk: Desk): void {
  const { keep } = desk.state
  const times = new Map<RemovalReason, number>(keep.map((reason) => [reason, 0]))
  for (const { reason } of blocks) if (reason !== null) times.set(reason, (times.get(reason) ?? 0) + 1)
  const focused = element.contains(document.activeElement) ? document.activeElement?.getAttribute('data-reason') : null
  const buttons = Array.from(times, ([reason, number]) => {
    const kept = keep.includes(reason)
    return el(
      'button',
      { role: 'switch', 'aria-checked': String(kept), 'data-reason': reason, onclick: () => toggle(desk, reason) },
      `Keep ${reason}`,
      !kept && el('span', { class: 'quiet' }, ` ${number} removed`),
    )
  })
  element.replaceChildren(...(buttons.length === 0 ? [el('p', { class: 'quiet' }, 'Nothing was removed.')] : buttons))
  if (focused) element.querySelector<HTMLElement>(`[data-reason=${focused}]`)?.focus()
}

function toggle({ state, update, announce }: Desk, reason: RemovalReason): void {
  const kept = state.keep.includes(reason)
  update({ keep: kept ? state.keep.filter((one) => one !== reason) : [...state.keep, reason] })
  announce(kept ? `Passages of the kind ${reason} are removed again.` : `Passages of the kind ${reason} are kept.`)
}

function fieldsByBlock(blocks: readonly BlockView[], inside: readonly FieldView[]): Map<BlockView, FieldView[]> {
  const found = new Map<BlockView, FieldView[]>()
  for (const field of inside) {
    const block = blocks.find(({ start, end }) => start <= field.start && field.end <= end)
    if (block) found.set(block, [...(found.get(block) ?? []), field])
  }
  return found
}

function blockItem(
  text: string,
  block: BlockView,
  inside: readonly FieldView[],
  keep: (reason: RemovalReason) => void,
): HTMLElement {
  const { start, end, kind, reason } = block
  const group = groups[kind] ?? 'head'
  const slice = text.slice(start, end)
  if (reason !== null)
    return el(
      'li',
      { class: 'block removed' },
      el('span', { class: 'kind' }, `removed: ${reason}`),
      el('div', {}, el('del', { class: 'copy' }, slice), why(block, reason, keep)),
    )
  const copy = el('div', { class: 'copy' })
  const marks = inside.map((field) => ({ ...field, start: field.start - start, end: field.end - start }))
  for (const [at, paragraph] of markedParagraphs(slice, marks).entries()) {
    if (at > 0) copy.append('\n\n')
    for (const { text, mark } of paragraph)
      copy.append(mark === null ? text : el('mark', {}, el('span', { class: 'field' }, mark.kind), text))
  }
  return el('li', { class: `block ${group}` }, el('span', { class: 'kind' }, kind), copy)
}

/** Shown beside the passage that is pointed at or that has the focus. */
function why({ rule }: BlockView, reason: RemovalReason, keep: (reason: RemovalReason) => void): HTMLElement {
  return el(
    'p',
    { class: 'why' },
    `${removalReasons[reason]} Rule `,
    el('code', {}, rule ?? reason),
    ' ',
    el(
      'button',
      { onclick: () => keep(reason), 'aria-label': `Keep it, and all passages of the kind ${reason}` },
      'Keep it',
    ),
  )
}
