/** The README's picture: articles on the left, their origins on the right, and why. Drawn from what `origins` says. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const WIDTH = 920
const CARD = { x: 24, width: 560, height: 64, gap: 12 }
const ORIGIN = { x: 716, width: 180, height: 64 }
const TOP = 24
const MOST_TITLE = 54

const inks = ['#1f5a8a', '#7a5200', '#14602f', '#6b3f8f', '#9b1c1c']

/** The library as src/ has it now, without a build. */
export async function library() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

export function originsPicture({ parseArticle, origins }, texts) {
  const articles = texts.map((text) => parseArticle(text))
  const found = origins(articles)
  const height = TOP * 2 + articles.length * (CARD.height + CARD.gap) + 40
  const cardTop = (at) => TOP + at * (CARD.height + CARD.gap)
  const parts = found.groups.flatMap((group, at) => {
    const ink = inks[at % inks.length]
    const middles = group.members.map((member) => cardTop(member) + CARD.height / 2)
    const middle = (middles[0] + middles.at(-1)) / 2
    return [
      ...middles.map((from) => ribbon(from, middle, ink)),
      ...group.members.map((member) => card(member, cardTop(member), articles[member], whyOf(group, member), ink)),
      originBox(middle - ORIGIN.height / 2, `Origin ${at + 1}`, group, ink),
    ]
  })
  const sum = `${articles.length} articles, ${found.independent} independent origins`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="sum">
<title id="sum">${sum}</title>
<style>text{font:14px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#1d1b18}.title{font-family:Georgia,serif;font-size:16px}.why{fill:#5f594f}.sum{font:600 22px Georgia,serif}.number{font-weight:600}</style>
<rect width="${WIDTH}" height="${height}" rx="8" fill="#fffdf8"/>
${parts.join('\n')}
<text class="sum" x="${CARD.x}" y="${height - 28}">${sum}</text>
</svg>
`
}

function card(at, y, article, why, ink) {
  return `<rect x="${CARD.x}" y="${y}" width="${CARD.width}" height="${CARD.height}" rx="5" fill="#fff" stroke="#d8d0c2"/>
<rect x="${CARD.x}" y="${y}" width="5" height="${CARD.height}" rx="2" fill="${ink}"/>
<text class="number" x="${CARD.x + 22}" y="${y + 27}">${at + 1}</text>
<text class="title" x="${CARD.x + 46}" y="${y + 27}">${escapeText(shorten(article.title ?? article.text))}</text>
<text class="why" x="${CARD.x + 46}" y="${y + 49}">${escapeText(why)}</text>`
}

function ribbon(from, to, ink) {
  const left = CARD.x + CARD.width
  const half = (left + ORIGIN.x) / 2
  return `<path d="M${left} ${from}C${half} ${from} ${half} ${to} ${ORIGIN.x} ${to}" fill="none" stroke="${ink}" stroke-width="3"/>`
}

function originBox(y, name, { agency, members }, ink) {
  const size = members.length === 1 ? '1 article' : `${members.length} articles`
  return `<rect x="${ORIGIN.x}" y="${y}" width="${ORIGIN.width}" height="${ORIGIN.height}" rx="5" fill="${ink}"/>
<text class="number" x="${ORIGIN.x + 16}" y="${y + 27}" style="fill:#fff">${name}${agency === null ? '' : `: ${escapeText(agency)}`}</text>
<text x="${ORIGIN.x + 16}" y="${y + 49}" style="fill:#fff">${size}</text>`
}

function whyOf({ origin, members, evidence }, member) {
  if (members.length === 1) return 'shares no copy with the others'
  if (member === origin) return 'likely the origin'
  return evidence
    .filter((one) => one.member === member)
    .map(({ text }) => text.replace(/\[(\d+)\]/g, (_, position) => String(Number(position) + 1)))
    .join(' ')
}

function shorten(text) {
  const line = text.slice(0, MOST_TITLE * 2).replace(/\s+/g, ' ')
  return line.length > MOST_TITLE ? `${line.slice(0, MOST_TITLE - 1).trimEnd()}…` : line
}

function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
