/** A small generator of its own, so that every run and machine has the same articles. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ENDINGS = ['', 's', 'ed', 'ing', 'er', 'ment', 'ly', 'ness', 'ation', 'al']
const SYLLABLES =
  'ba be bo ca ce co da de di do fa fe ga go ha he la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we'.split(
    ' ',
  )
const COMMON =
  'the of to and in a that for on was with as by at from is it be has said its not had who will were an after this but'.split(
    ' ',
  )

function vocabulary(next, size) {
  return Array.from({ length: size }, () => {
    let word = ''
    for (let left = 1 + Math.floor(next() * 3); left > 0; left--)
      word += SYLLABLES[Math.floor(next() * SYLLABLES.length)]
    return word + ENDINGS[Math.floor(next() * ENDINGS.length)]
  })
}

/** Articles of about 900 words in news shape: quotations, names, figures, abbreviations, paragraphs. */
export function generateArticles(count, seed = 7) {
  const next = random(seed)
  const words = vocabulary(next, 20000)
  const pick = () =>
    next() < 0.45 ? COMMON[Math.floor(next() ** 2 * COMMON.length)] : words[Math.floor(next() ** 3 * words.length)]
  const name = () => pick().replace(/^./, (letter) => letter.toUpperCase())
  const sentence = () => {
    const list = Array.from({ length: 8 + Math.floor(next() * 22) }, pick)
    if (next() < 0.5) list.splice(2, 0, name(), name())
    if (next() < 0.2) list.push(`${1 + Math.floor(next() * 90)},000`)
    if (next() < 0.1) list.push('U.S.')
    const text = list.join(' ').replace(/^./, (letter) => letter.toUpperCase())
    return next() < 0.2 ? `“${text},” ${name()} said.` : `${text}.`
  }
  const paragraph = () => Array.from({ length: 1 + Math.floor(next() * 3) }, sentence).join(' ')
  return Array.from({ length: count }, () =>
    Array.from({ length: 15 + Math.floor(next() * 20) }, paragraph).join('\n\n'),
  )
}
