import { lazy } from '../text/lazy.ts'

/** Latin letters that Unicode does not decompose, each with its plain letters. */
const UNDECOMPOSED = 'øo đd łl ıi æae œoe ßss əa'

/** Cyrillic and Greek letters that a reader takes for a Latin one, each with its Latin twin. */
const LOOK_ALIKES =
  'аa еe оo рp сc уy хx іi јj ѕs кk Аa Вb Еe Кk Мm Нh Оo Рp Сc Тt Уy Хx Іi Јj Ѕs οo αa νv ιi κk ρp Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx'

const LAST_LATIN = 0x24f
const FIRST_ADDITIONAL = 0x1e00
const LAST_ADDITIONAL = 0x1eff

const pairs = (table: string): (() => ReadonlyMap<string, string>) =>
  lazy(() => new Map(table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])))

const undecomposed = /* @__PURE__ */ pairs(UNDECOMPOSED)
const lookAlikes = /* @__PURE__ */ pairs(LOOK_ALIKES)

/** Plain lower-case letters of an accented Latin letter; undefined for other scripts. */
export function foldAccented(code: number): string | undefined {
  if (code > LAST_LATIN && (code < FIRST_ADDITIONAL || code > LAST_ADDITIONAL)) return undefined
  const letter = String.fromCharCode(code).toLowerCase()
  const base = letter.normalize('NFD').charAt(0)
  return base >= 'a' && base <= 'z' ? base : undecomposed().get(letter)
}

/** The Latin twin of a Cyrillic or Greek look-alike. */
export const foldLookAlike = (code: number): string | undefined => lookAlikes().get(String.fromCharCode(code))
