import { lazy } from '../../text/lazy.ts'
import type { NameRow } from '../../types.ts'
import { list } from './row.ts'

/** Rarer spellings of the core set, which the extended set knows as well: id/given names/forms. */
const RARE = `
valerii-zaluzhnyi/Valeri/
denys-shmyhal//Shmihal
arseniy-yatsenyuk//Yatsenuk
vitali-klitschko//Klitchko
wladimir-klitschko//Klitchko
svetlana-tikhanovskaya/Svyatlana/Tsikhanovskaya
maria-zakharova//Zaharova
yevgeny-prigozhin//Prigozin
Q7747/Vladmir/
Q30487/Mihail/Gorbatchev|Gorbachyov
natalia-veselnitskaya/Nataliya/
dzhokhar-tsarnaev/Jokhar/
tamerlan-tsarnaev/Tamarlan/
valery-gerasimov/Valerii/
kassym-jomart-tokayev/Kasym-Jomart/
heydar-aliyev/Geidar/
Q1317/Oussama/
yahya-sinwar/Yehya/
saeb-erekat//Erikat
jamal-khashoggi//Kashoggi
qassem-soleimani/Kassem/Sulaimani
ali-khamenei//Khameinei|Khamanei
hassan-rouhani//Rowhani
mohammad-mossadegh//Mosaddegh
Q56226//Chong Un
pervez-musharraf/Pervaiz/
slobodan-milosevic//Milosovic
salah-abdeslam//Abdesalam
Q1899//Kyyiv
Q36036//Lwow
sloviansk//Slaviansk
mykolaiv//Mykolayiv
Q42308//Harkov
zaporizhzhia//Zaporizhya|Zaporozhia
kryvyi-rih//Kryvyy Rih
avdiivka//Avdiyivka
deir-el-zour//Deir Ezour
khan-sheikhoun//Khan Shaykhoun
fallujah//Faluja
hodeidah//Hudaida
jeddah//Jedda
khan-younis//Khan Yunus
misrata//Misratah
el-fasher//El Fashir
`

const rare = /* @__PURE__ */ lazy(
  () =>
    new Map(
      RARE.trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('/')), line.split('/')]),
    ),
)

/** The row with its rarer spellings behind the others. */
export function withRareForms(row: NameRow): NameRow {
  const [, given = '', forms = ''] = rare().get(row.id) ?? []
  return {
    ...row,
    ...(row.given && { given: [...row.given, ...list(given)] }),
    forms: [...row.forms, ...list(forms)],
  }
}
