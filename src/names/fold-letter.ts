import { lazy } from '../text/lazy.ts'

/** Latin letters that Unicode does not decompose, each with its plain letters. */
const UNDECOMPOSED = 'øo đd łl ıi æae œoe ßss əa'

/** Cyrillic and Greek letters that a reader takes for a Latin one; capitals only where the small letter is not a twin. */
const LOOK_ALIKES = 'аеорсухіјѕкВМНТοανικρΒΕΖΗΜΝΤΥΧ'
/** Their Latin twins. */
const TWINS = 'aeopcyxijskbmhtoavikpbezhmntyx'

const LAST_LATIN = 0x24f
const FIRST_ADDITIONAL = 0x1e00
const LAST_ADDITIONAL = 0x1eff

const undecomposed = /* @__PURE__ */ lazy(
  () => new Map(UNDECOMPOSED.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])),
)

/** Plain lower-case letters of an accented Latin letter; undefined for other scripts. */
export function foldAccented(code: number): string | undefined {
  if (code > LAST_LATIN && (code < FIRST_ADDITIONAL || code > LAST_ADDITIONAL)) return undefined
  const letter = String.fromCharCode(code).toLowerCase()
  const base = letter.normalize('NFD').charAt(0)
  return base >= 'a' && base <= 'z' ? base : undecomposed().get(letter)
}

/** The Latin twin of a Cyrillic or Greek look-alike. */
export function foldLookAlike(code: number): string | undefined {
  const letter = String.fromCharCode(code)
  return TWINS[LOOK_ALIKES.indexOf(letter)] ?? TWINS[LOOK_ALIKES.indexOf(letter.toLowerCase())]
}
