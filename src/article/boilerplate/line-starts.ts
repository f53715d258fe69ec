/** So many characters of a line's start tell which rules may recognise it. */
export const startLength = 3

/** An assertion; a digit; another character. */
const atom = /^(?:\^|\\b|\(\?!\^\)|(\\d)|\\(\W)|([\w '@©£-]))/
/** What gives groups their shape, and what may hold the same characters without doing so. */
const bracket = /\\.|\[(?:\\.|[^\\\]])*|[()|]/gu

/**
 * How the lines begin that an expression of this source recognises: three characters each, or fewer where it does not
 * tell so many. Reads groups, digits and characters and stops at anything else, so that no line that begins otherwise
 * is recognised.
 */
export function startsOf(source: string, start = ''): string[] {
  if (start.length === startLength) return [start]
  const group = source.startsWith('(?:')
  const [read, digit, mark = '', letter = mark] = atom.exec(source) ?? []
  if (!group && read === undefined) return [start]
  const choices = group ? [] : [...(digit ? '0123456789' : [letter])]
  let end = group ? 3 : read!.length
  let depth = 0
  if (group)
    for (const { 0: token, index } of source.matchAll(bracket)) {
      if (token === '(') depth++
      if (token === ')') depth--
      if (depth > 1 || (depth > 0 && token !== '|')) continue
      choices.push(source.slice(end, index))
      end = index + 1
      if (depth === 0) break
    }
  const [count = ''] = /^(?:[?*+]|\{0?)/.exec(source.slice(end)) ?? []
  // After a repeated part anything may follow.
  const rest = count === '' || count === '?' ? source.slice(end + count.length) : ''
  const starts = choices.flatMap((choice) => (group ? startsOf(choice + rest, start) : startsOf(rest, start + choice)))
  return /[?*0]/.test(count) ? [...starts, ...startsOf(rest, start)] : starts
}
