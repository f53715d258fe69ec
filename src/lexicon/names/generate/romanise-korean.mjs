// Romanises the names of Korean places by rule: the Revised Romanization (South Korea, Ministry of Culture and Tourism,
// 2000) and McCune-Reischauer (1939) as newspapers print it, without breves and apostrophes, and with the aspirated letters
// that North Korea writes. The sounds between two syllables change as the standard pronunciation has it.

/** The first of the 11,172 syllables of Unicode; 28 endings a vowel, 21 vowels an initial (Unicode 3.12). */
const FIRST = 0xac00
const ENDINGS = 28
const VOWELS = 21

const words = (text) => text.split(' ').map((word) => (word === '-' ? '' : word))

/** The initials in Unicode's order, as numbers of the rows below: g kk n d tt r m b pp s ss (none) j jj ch k t p h. */
const [G, N, D, R, M, B, NONE] = [0, 2, 3, 5, 6, 7, 11]

const SYSTEMS = [
  {
    initials: words('g kk n d tt r m b pp s ss - j jj ch k t p h'),
    voiced: words('g kk n d tt r m b pp s ss - j jj ch k t p h'),
    vowels: words('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'),
  },
  {
    initials: words('k kk n t tt n m p pp s ss - ch tch ch k t p h'),
    voiced: words('g kk n d tt r m b pp s ss - j tch ch k t p h'),
    vowels: words('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'),
  },
  {
    initials: words('k kk n t tt r m p pp s ss - j jj chh kh th ph h'),
    voiced: words('g kk n d tt r m b pp s ss - j jj chh kh th ph h'),
    vowels: words('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'),
  },
]

/**
 * What the ending of a syllable sounds as (k n t l m p ng), in Unicode's order, and the initial that it becomes before a
 * vowel. Of two consonants the last is carried and the other lost: no name of a place has them before a vowel.
 */
const SOUNDS = words('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t')
const CARRIED = [-1, G, 1, 9, N, 12, N, D, R, G, M, B, 9, 16, 17, R, M, B, 9, 9, 10, -1, 12, 14, 15, 16, 17, -1]

/** Every spelling of a name in Hangul; an empty list for another script. */
export function koreanRomanisations(name) {
  return /^[\uac00-\ud7a3 ]+$/.test(name)
    ? [
        ...new Set(
          SYSTEMS.map((system) =>
            name
              .split(' ')
              .map((word) => romanised(word, system))
              .join(' '),
          ),
        ),
      ]
    : []
}

function romanised(word, { initials, voiced, vowels }) {
  const syllables = assimilated([...word].map(syllableOf))
  const spelled = syllables.map(({ initial, vowel, sound }, at) => {
    const before = syllables[at - 1]
    // Voiced behind a vowel, n, l, m and ng.
    const opens = before === undefined || 'ktp'.includes(before.sound || '-')
    const doubled = before?.sound === 'l' && initial === R ? 'l' : undefined
    return (doubled ?? (opens ? initials : voiced)[initial]) + vowels[vowel] + sound
  })
  const text = spelled.join('')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function syllableOf(letter) {
  const place = letter.charCodeAt(0) - FIRST
  const end = place % ENDINGS
  return {
    initial: Math.floor(place / ENDINGS / VOWELS),
    vowel: Math.floor(place / ENDINGS) % VOWELS,
    sound: SOUNDS[end],
    carried: CARRIED[end],
  }
}

const NASAL = { k: 'ng', t: 'n', p: 'm' }

/** The syllables with the sounds that they have beside each other. */
function assimilated(syllables) {
  for (const [at, next] of syllables.entries()) if (at > 0) meet(syllables[at - 1], next)
  return syllables
}

/** An ending is carried over to a vowel; stops before n, m and l are nasal; n beside l is l; l behind a nasal is n. */
function meet(last, next) {
  const { sound } = last
  const { initial } = next
  if (initial === NONE && last.carried >= 0) {
    last.sound = ''
    next.initial = last.carried
  } else if (initial === R && 'nl'.includes(sound)) last.sound = sound && 'l'
  else if (initial === N && sound === 'l') next.initial = R
  else if (sound in NASAL && [N, M, R].includes(initial)) {
    last.sound = NASAL[sound]
    if (initial === R) next.initial = N
  } else if (initial === R && (sound === 'm' || sound === 'ng')) next.initial = N
}
