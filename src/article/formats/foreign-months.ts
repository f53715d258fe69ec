import { lazy } from '../../text/lazy.ts'

/**
 * Names of months as databases print them in the language of their interface, in the order of the year: German,
 * French, Spanish, Italian, Portuguese, Dutch. Source: Unicode CLDR, wide month names.
 */
const table = `
januar janvier enero gennaio janeiro januari
februar février febrero febbraio fevereiro februari
märz mars marzo março maart
avril abril aprile april
mai mayo maggio maio mei
juni juin junio giugno junho
juli juillet julio luglio julho
august août agosto augustus
septembre septiembre settembre setembro
oktober octobre octubre ottobre outubro
novembre noviembre novembro
dezember décembre diciembre dicembre dezembro december`

const english = 'January February March April May June July August September October November December'

const months = /* @__PURE__ */ lazy(
  () =>
    new Map(
      table
        .trim()
        .split('\n')
        .flatMap((row, at) => row.split(' ').map((name) => [name, english.split(' ')[at]!] as const)),
    ),
)

/** The text with English names for the months of other languages: "10. März 2025" to "10. March 2025". */
export function foreignMonths(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => months().get(word.toLowerCase()) ?? word).replace(/ de /g, ' ')
}
