import type { Findings, Similarity } from './findings.ts'
import { type Html, html, trusted } from './html.ts'
import { count, percent } from './words.ts'

/** A table with numbers is readable up to here; more articles are a picture. */
const MOST_IN_TABLE = 16
/** Cells a side of the picture; with more articles a cell stands for several, and shows the most alike pair of them. */
const MOST_CELLS = 125
const PICTURE = 500

/** Shades end here; less than the first is left blank. */
const shades = [0.02, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.9]

export function heatMaps(findings: Findings): Html {
  const map = findings.order.length <= MOST_IN_TABLE ? tableMap : pictureMap
  return html`<section id="similarity"><h2>Similarity, before and after</h2>
<p>Left, the texts as they came in; right, the same texts after headers, page furniture, typography and spellings are out
of the way. A cell is the share of five-word runs that two articles have in common. Articles of one origin stand side by
side, in the order of the origins above.${gain(findings)}</p>
<div class="maps">${map(findings, findings.raw, 'Raw')}${map(findings, findings.normalized, 'Normalised')}</div></section>`
}

/** The pair that normalising brought nearest. */
function gain({ order, raw, normalized }: Findings): string {
  let best = { row: 0, column: 0, more: 0 }
  for (let row = 0; row < order.length; row++)
    for (let column = row + 1; column < order.length; column++) {
      const more = normalized(row, column) - raw(row, column)
      if (more > best.more) best = { row, column, more }
    }
  const { row, column, more } = best
  if (more < 0.05) return ''
  return ` The greatest difference: ${order[row]! + 1} and ${order[column]! + 1} go from ${percent(raw(row, column))} to ${percent(normalized(row, column))}.`
}

function tableMap({ order, stories }: Findings, similarity: Similarity, name: string): Html {
  const row = (at: number, y: number): Html =>
    html`<tr><th scope="row" title="${stories[at]!.title}">${at + 1}</th>${order.map((_, x) =>
      x === y
        ? html`<td class="self">·</td>`
        : html`<td class="h${shadeOf(similarity(y, x))}">${percent(similarity(y, x))}</td>`,
    )}</tr>`
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${name} similarity"><table class="heat"><caption>${name}</caption><thead><tr><td></td>${order.map(
    (at) => html`<th scope="col">${at + 1}</th>`,
  )}</tr></thead><tbody>${order.map(row)}</tbody></table></div>`
}

function pictureMap({ order }: Findings, similarity: Similarity, name: string): Html {
  const step = Math.ceil(order.length / MOST_CELLS)
  const cells = Math.ceil(order.length / step)
  const paths = shadePaths(cells, (row, column) => highest(similarity, order.length, step, row, column))
  const scale =
    step === 1 ? 'one cell for each pair' : `one cell for ${step} by ${step} pairs, showing the most alike of them`
  return html`<figure><figcaption>${name}: ${scale}</figcaption><svg viewBox="0 0 ${cells} ${cells}" width="${PICTURE}" height="${PICTURE}" role="img" aria-label="${name} similarity of ${count(order.length, 'article')}, ${scale}">
<rect class="ground" width="${cells}" height="${cells}"/>${trusted(paths)}</svg></figure>`
}

/** One path a shade, made of horizontal runs: a map of strangers costs nothing, the fullest some 100 kB. */
function shadePaths(cells: number, valueAt: Similarity): string {
  const runs = shades.map(() => '')
  for (let row = 0; row < cells; row++)
    for (let column = 0; column < cells; ) {
      const shade = shadeOf(valueAt(row, column))
      const from = column++
      while (column < cells && shadeOf(valueAt(row, column)) === shade) column++
      if (shade > 0) runs[shade - 1] += `M${from} ${row}h${column - from}v1H${from}z`
    }
  return runs.map((run, at) => (run === '' ? '' : `<path class="h${at + 1}" d="${run}"/>`)).join('')
}

function highest(similarity: Similarity, size: number, step: number, row: number, column: number): number {
  let most = 0
  for (let y = row * step; y < Math.min(size, row * step + step); y++)
    for (let x = column * step; x < Math.min(size, column * step + step); x++)
      if (x !== y || step === 1) most = Math.max(most, similarity(y, x))
  return most
}

function shadeOf(similarity: number): number {
  let shade = 0
  while (shade < shades.length && similarity >= shades[shade]!) shade++
  return shade
}
