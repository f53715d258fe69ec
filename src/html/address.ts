const scheme = /^[a-z][a-z\d+.-]{0,30}:/i
/** Scheme, host, path. */
const parts = /^([a-z][a-z\d+.-]{0,30}:)?(?:\/\/([^/?#]*))?([^?#]*)/i
/** An address that is longer is no use to anyone. */
const longest = 2000

/**
 * An address as seen from the page at `base`, by the rules of RFC 3986 for what pages have in their links; as it is
 * where the base is not known. Null for what leads nowhere.
 */
export function resolveAddress(href: string, base: string | null): string | null {
  const address = href.trim().replace(/[\t\n\r]/g, '')
  if (address === '' || address.length > longest || /^(?:javascript|data|vbscript):/i.test(address)) return null
  if (base === null || scheme.test(address)) return address
  const [, from = '', host, path = ''] = parts.exec(base.trim())!
  if (host === undefined) return address
  if (address.startsWith('//')) return from + address
  const root = `${from}//${host}`
  if (address.startsWith('#')) return `${base.trim().replace(/#.*$/s, '')}${address}`
  if (address.startsWith('?')) return root + path + address
  return (
    root +
    withoutDots(address.startsWith('/') ? address : `${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${address}`)
  )
}

/** `/a/./b/../c` is `/a/c`. */
function withoutDots(address: string): string {
  const end = address.search(/[?#]/)
  const path = end < 0 ? address : address.slice(0, end)
  if (!path.includes('/.')) return address
  const kept: string[] = []
  const pieces = path.split('/')
  for (const [at, piece] of pieces.entries()) {
    const isLast = at === pieces.length - 1
    if (piece === '..') {
      if (kept.length > 1) kept.pop()
      if (isLast) kept.push('')
    } else if (piece !== '.') kept.push(piece)
    else if (isLast) kept.push('')
  }
  return kept.join('/') + (end < 0 ? '' : address.slice(end))
}

/** An address as it may stand in the brackets of a Markdown link. */
export function inBrackets(address: string): string {
  return address.replace(/[\s()<>\\]/g, (character) =>
    character === ' ' ? '%20' : `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}
