import type { Alignment } from '../../../../src/index.ts'
import { el, svg } from '../dom.ts'
import { FEWEST_WORDS } from './compare-marks.ts'

export interface Ribbons {
  /** Stands between the columns. */
  readonly picture: SVGElement
  /** Buttons that go from passage to passage. */
  readonly steps: HTMLElement
  readonly start: (alignment: Alignment) => void
  readonly redraw: () => void
}

const WIDTH = 64

/** Joins each shared passage of the left column with the same passage of the right one. */
export function makeRibbons(columns: readonly [HTMLElement, HTMLElement], announce: (text: string) => void): Ribbons {
  let alignment: Alignment | null = null
  let passages: number[] = []
  let current = -1
  let waiting = false
  const picture = svg('svg', { class: 'ribbons', width: WIDTH, 'aria-hidden': 'true' })
  const place = el('span', { class: 'quiet' })
  const step = (by: number): void => {
    if (passages.length === 0) return
    const at = passages.indexOf(current)
    const next = at < 0 ? (by > 0 ? 0 : passages.length - 1) : (at + by + passages.length) % passages.length
    point(passages[next]!)
    columns[0].querySelector(`[data-passage="${current}"]`)?.scrollIntoView({ block: 'center' })
    announce(place.textContent ?? '')
  }
  const point = (passage: number): void => {
    current = passage
    const at = passages.indexOf(passage)
    const found = alignment?.shared[passage]
    place.textContent = found
      ? `Passage ${at + 1} of ${passages.length}: ${found.words} words${found.moved ? ', moved' : ''}`
      : ''
    for (const element of document.querySelectorAll('.side [data-passage]'))
      element.classList.toggle('current', element.getAttribute('data-passage') === String(current))
  }
  const draw = (): void => {
    waiting = false
    const top = picture.getBoundingClientRect().top
    const [left, right] = columns.map((column) => extents(column, top)) as [Extents, Extents]
    const paths = [...left].flatMap(([passage, from]) => {
      const to = right.get(passage)
      if (to === undefined) return []
      const moved = alignment?.shared[passage]?.moved ? ' moved' : ''
      const now = passage === current ? ' current' : ''
      return [svg('path', { class: `ribbon${moved}${now}`, 'data-passage': passage, d: ribbon(from, to) })]
    })
    picture.replaceChildren(...paths)
    picture.setAttribute('height', String(Math.max(columns[0].offsetHeight, columns[1].offsetHeight)))
  }
  const redraw = (): void => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(draw)
  }
  for (const column of columns) {
    new ResizeObserver(redraw).observe(column)
    column.addEventListener('pointerover', (event) => {
      const passage = (event.target as Element).getAttribute('data-passage')
      if (passage !== null && Number(passage) !== current) point(Number(passage))
    })
  }
  return {
    picture,
    steps: el(
      'p',
      { class: 'row' },
      el('button', { onclick: () => step(-1) }, 'Previous passage'),
      el('button', { onclick: () => step(1) }, 'Next passage'),
      place,
    ),
    start(next) {
      alignment = next
      passages = next.shared.flatMap(({ words }, at) => (words >= FEWEST_WORDS ? [at] : []))
      current = -1
      place.textContent = passages.length === 0 ? 'No passage of four words or more.' : `${passages.length} passages`
    },
    redraw,
  }
}

type Extents = Map<number, { top: number; bottom: number }>

/** From the first line of each passage to its last. */
function extents(column: HTMLElement, above: number): Extents {
  const found: Extents = new Map()
  for (const piece of column.querySelectorAll('[data-passage]')) {
    const passage = Number(piece.getAttribute('data-passage'))
    const { top, bottom } = piece.getBoundingClientRect()
    const known = found.get(passage)
    found.set(passage, { top: known?.top ?? top - above, bottom: bottom - above })
  }
  return found
}

function ribbon(from: { top: number; bottom: number }, to: { top: number; bottom: number }): string {
  const half = WIDTH / 2
  return `M0 ${from.top}C${half} ${from.top} ${half} ${to.top} ${WIDTH} ${to.top}V${to.bottom}C${half} ${to.bottom} ${half} ${from.bottom} 0 ${from.bottom}Z`
}
