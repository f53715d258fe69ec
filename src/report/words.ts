/** `1 article`, `2 articles`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

/** `0.834` → `83%`; what is more than nothing is never printed as 0%, what is less than all never as 100%. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%'
  if (share > 0.99 && share < 1) return '>99%'
  return `${Math.round(share * 100)}%`
}

/** On one line and in at most `most` characters, cut with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length <= most && text.length <= most * 4 ? line : `${line.slice(0, most - 1).trimEnd()}…`
}
