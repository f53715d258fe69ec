// Writes rows in the short form that ../table.ts reads.

/** Most letters that one digit can stand for. */
const MOST = 9

/** The table of some rows: one section for each kind, policy and context. */
export function tableOf(rows) {
  const sections = new Map()
  for (const row of rows) {
    const head = `#${row.kind} ${row.policy} ${row.context.join('|')}`.trim()
    sections.set(head, [...(sections.get(head) ?? []), lineOf(row)])
  }
  return [...sections].map(([head, lines]) => [head, ...lines].join('\n')).join('\n')
}

function lineOf(row) {
  if (row.policy === 'slips') return `${row.given.join('|')}/${row.surnames.map((forms) => forms.join('|')).join(',')}`
  const columns = [
    shortList(row.forms),
    row.id ?? '',
    stylesOf(row.styles),
    (row.exceptions ?? []).join('|'),
    row.native ?? '',
  ]
  if (row.kind === 'person') columns.unshift(shortList(row.given))
  return columns.join('/').replace(/\/+$/, '')
}

const shortList = (forms) => forms.map((form, at) => (at === 0 ? form : shortened(form, forms[0]))).join('|')

/**
 * `Kharkov` beside `Kharkiv` is `1o1`: one letter replaced before the last one. Endings that names share look the same
 * whatever the length of the name, which packs best.
 */
function shortened(form, first) {
  const most = Math.min(first.length, form.length)
  let end = 0
  while (end < most && form.at(-1 - end) === first.at(-1 - end)) end++
  let start = 0
  while (start < most && form[start] === first[start]) start++
  let best = form
  for (let kept = Math.min(end, MOST); kept >= 0; kept--)
    for (const from of [Math.min(start, first.length - kept, form.length - kept), 0]) {
      const cut = first.length - kept - from
      const letters = form.slice(from, form.length - kept)
      const short = `${from === 0 ? '' : cut}${letters}${kept || ''}`
      if (cut <= MOST && short.length < best.length && isReadable(short, letters, from)) best = short
    }
  return best
}

/** A lone digit would stand at both ends. */
const isReadable = (short, letters, from) => letters !== '' || (from > 0 && short.length > 1)

function stylesOf(styles) {
  const houses = new Map()
  for (const [house, form] of Object.entries(styles)) houses.set(form, [...(houses.get(form) ?? []), house])
  return [...houses].map(([form, names]) => `${names.join(' ')}=${form}`).join(';')
}
