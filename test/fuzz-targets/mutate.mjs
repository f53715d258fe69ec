/** Pieces that parsers look for. */
const pieces = [
  ...'.!?,:;()[]{}<>"\'“”‘’«»…—–-*_#>|`~\\/&@=+0123456789'.split(''),
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\0',
  '\u00a0',
  '\u2028',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u200b',
  '\ufeff',
  '🙂',
  'By ',
  'By Ann Roe',
  '(AP) — ',
  'KYIV, March 3 — ',
  'March 3, 2025',
  'Mr. ',
  'U.S. ',
  'Kiev',
  'Zelenskiy',
  'said ',
  'Read more: ',
  'Advertisement',
  '- ',
  '* ',
  '1. ',
  '> ',
  '# ',
  '---\n',
  '```\n',
  '![](',
  '](',
  '[1]',
  '&amp;',
  '&#39;',
  '<p>',
  '</p>',
  '<b',
  '<!--',
  '<table><tr><td>',
  '<script type="application/ld+json">',
  '{"',
  '":',
  '"\n',
  'title: ',
]

/** A text with a few small changes; `other` gives pieces to splice in. */
export function mutate(text, other, { random, pick }) {
  const place = (size) => Math.floor(random() * (size + 1))
  const slice = (from) => {
    const start = place(from.length)
    return from.slice(start, start + 1 + Math.floor(random() * 2 ** (1 + random() * 7)))
  }
  const changes = [
    (at) => text.slice(0, at) + pick(pieces) + text.slice(at),
    (at) => text.slice(0, at) + pick(pieces) + text.slice(at + 1),
    (at) => text.slice(0, at) + text.slice(at + slice(text).length),
    (at) => text.slice(0, at) + slice(other) + text.slice(at),
    (at) => text.slice(0, at) + slice(text) + text.slice(at),
    (at) => text.slice(0, at) + pick(pieces).repeat(2 + Math.floor(random() * 9)) + text.slice(at),
    (at) => text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1),
    (at) => text.slice(at) + text.slice(0, at),
  ]
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) text = pick(changes)(place(text.length))
  return text.slice(0, 4000)
}
