import type { VNode } from 'preact'
import type { CellShare, ShareMap } from './share-map.ts'
import { ShareSection, shareStates } from './share-section.tsx'
import { count } from './words.ts'

/** Cells a side; with more articles a cell stands for several pairs, and shows the one that shares most. */
const MOST_CELLS = 125
const SIZE = 500
/** Shades end here; less than the first is left blank. */
const shades = [0.05, 0.2, 0.4, 0.6, 0.8]

/** Many articles: a picture with a switch like that of the table. */
export function SharePicture({ map }: { readonly map: ShareMap }): VNode {
  return (
    <ShareSection note="About: the darker, the more of the words in runs of five or more. Articles of one origin stand side by side, in the order above.">
      <Picture map={map} state="before" caption={shareStates.before} />
      <Picture map={map} state="after" caption={shareStates.after} />
    </ShareSection>
  )
}

interface PictureProps {
  readonly map: ShareMap
  readonly state: 'before' | 'after'
  readonly caption: string
}

function Picture({ map, state, caption }: PictureProps): VNode {
  const size = map.order.length
  const step = Math.ceil(size / MOST_CELLS)
  const cells = Math.ceil(size / step)
  const scale =
    step === 1 ? 'one cell for each pair' : `one cell for ${step} by ${step} pairs, showing the one that shares most`
  return (
    <figure class={state}>
      <figcaption>
        {caption}: {scale}
      </figcaption>
      <svg
        viewBox={`0 0 ${cells} ${cells}`}
        width={SIZE}
        height={SIZE}
        role="img"
        aria-label={`Shares of ${count(size, 'article')}, ${caption.toLowerCase()}, ${scale}`}
      >
        <rect class="ground" width={cells} height={cells} />
        {shadePaths(cells, (row, column) => highest(map[state], size, step, row, column)).map((path, shade) =>
          path === '' ? null : <path class={`shade-${shade + 1}`} d={path} key={path.slice(0, 20)} />,
        )}
      </svg>
    </figure>
  )
}

/** One path a shade, made of horizontal runs: a map of strangers costs nothing, the fullest some 100 kB. */
function shadePaths(cells: number, valueAt: CellShare): string[] {
  const runs = shades.map(() => '')
  for (let row = 0; row < cells; row++) {
    const line = Array.from({ length: cells }, (_, column) => shadeOf(valueAt(row, column)))
    for (let column = 0; column < cells; ) {
      const shade = line[column]!
      const from = column++
      while (column < cells && line[column] === shade) column++
      if (shade > 0) runs[shade - 1] += `M${from} ${row}h${column - from}v1H${from}z`
    }
  }
  return runs
}

function highest(share: CellShare, size: number, step: number, row: number, column: number): number {
  let most = 0
  for (let y = row * step; y < Math.min(size, row * step + step); y++)
    for (let x = column * step; x < Math.min(size, column * step + step); x++)
      most = Math.max(most, x === y ? (step === 1 ? 1 : 0) : share(y, x))
  return most
}

function shadeOf(share: number): number {
  let shade = 0
  while (shade < shades.length && share >= shades[shade]!) shade++
  return shade
}
