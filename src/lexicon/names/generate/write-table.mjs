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

/** `Kharkov` beside `Kharkiv` is `5o1`: a digit stands for that many letters of the first form, from its start or to its end. */
function shortened(form, first) {
  let start = 0
  while (start < Math.min(MOST, first.length) && form[start] === first[start]) start++
  let end = 0
  const most = Math.min(MOST, form.length - start, first.length - start)
  while (end < most && form.at(-1 - end) === first.at(-1 - end)) end++
  if (start === 0 && end === form.length) return form // one digit alone stands for the start
  const short = `${start || ''}${form.slice(start, form.length - end)}${end || ''}`
  return short.length < form.length ? short : form
}

function stylesOf(styles) {
  const houses = new Map()
  for (const [house, form] of Object.entries(styles)) houses.set(form, [...(houses.get(form) ?? []), house])
  return [...houses].map(([form, names]) => `${names.join(' ')}=${form}`).join(';')
}
