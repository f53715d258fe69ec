import { lazy } from '../text/lazy.ts'

/** Latin letters that Unicode does not decompose. */
const UNDECOMPOSED = 'øo đd łl ħh ıi ŧt ŋn æae œoe ßss ðd þth əa ɓb ɗd ƙk ƴy'

/** Cyrillic and Greek letters that a reader takes for a Latin one; each is followed by its Latin twin. */
const LOOK_ALIKES =
  'аaеeоoрpсcуyхxіiјjѕsкkԁdһhАaВbЕeЗzКkМmНhОoРpСcТtУyХxІiЈjЅsοoαaνvιiκkυuρpΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'

const FIRST_ACCENTED = 0xc0
const LAST_ACCENTED = 0x24f
const FIRST_ADDITIONAL = 0x1e00
const LAST_ADDITIONAL = 0x1eff

/** Code of an accented Latin letter → its plain lower-case letters. */
const accentedLetters = /* @__PURE__ */ lazy(() => {
  const table = new Map<number, string>()
  for (const pair of UNDECOMPOSED.split(' ')) {
    const [letter, plain] = [pair.charAt(0), pair.slice(1)]
    table.set(letter.charCodeAt(0), plain).set(letter.toUpperCase().charCodeAt(0), plain)
  }
  addDecomposed(table, FIRST_ACCENTED, LAST_ACCENTED)
  addDecomposed(table, FIRST_ADDITIONAL, LAST_ADDITIONAL)
  return table
})

function addDecomposed(table: Map<number, string>, first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
    if (base >= 'a' && base <= 'z') table.set(code, base)
  }
}

const lookAlikes = /* @__PURE__ */ lazy(() => {
  const table = new Map<number, string>()
  for (let at = 0; at < LOOK_ALIKES.length; at += 2) table.set(LOOK_ALIKES.charCodeAt(at), LOOK_ALIKES.charAt(at + 1))
  return table
})

/** Plain lower-case letters of an accented Latin letter. */
export const foldAccented = (code: number): string | undefined => accentedLetters().get(code)

/** The Latin twin of a Cyrillic or Greek look-alike. */
export const foldLookAlike = (code: number): string | undefined => lookAlikes().get(code)
