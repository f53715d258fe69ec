import type { NameRow } from '../../types.ts'
import { named, people } from './table.ts'

/** Newsmakers and places that were next in line for the core set, and so are in the extended one. */
export const moreNames: readonly NameRow[] = /* @__PURE__ */ (() => {
  const ALEXANDER = 'Alexander|Aleksandr|Alexandr|Aleksander'
  const DMITRY = 'Dmitry|Dmitri|Dmitriy|Dmitrii|Dimitry|Dimitri'
  const MIKHAIL = 'Mikhail|Michail'
  const MOHAMMED = 'Mohammed|Mohamed|Mohammad|Muhammad|Mohamad'
  const MYKHAILO = 'Mykhailo|Mykhaylo|Mikhail|Mikhailo'
  const SERGEI = 'Sergei|Sergey|Serguei'
  const VIKTOR = 'Viktor|Victor'
  const YURI = 'Yuri|Yury|Yuriy|Yurii'

  return [
    ...people(
      'safe',
      `
Andrii|Andriy|Andrei|Andrey / Sybiha|Sybiga|Sibiga
Iryna|Irina / Vereshchuk|Vereschuk
Ihor|Igor / Kolomoisky|Kolomoyskyi|Kolomoyskyy|Kolomoyskiy|Kolomoiskiy|Kolomoysky
Gurbanguly|Kurbanguly / Berdymukhamedov|Berdymukhammedov|Berdimuhamedov|Berdimuhamedow
Fyodor|Feodor|Fedor / Dostoevsky|Dostoyevsky|Dostoevski|Dostoevskii
Pyotr|Peter|Piotr / Tchaikovsky|Tchaikovski|Chaikovsky
Alexander|Aleksandr|Alexandr / Solzhenitsyn|Solzhenitsin
Mykola|Nikolai|Nikolay / Zlochevsky|Zlochevskiy|Zlochevskyi
${SERGEI} / Kiriyenko|Kirienko
${SERGEI} / Sobyanin|Sobianin
Roman / Abramovich|Abramovitch
Andrei|Andrey / Lugovoi|Lugovoy
Anna / Politkovskaya|Politkovskaia
Ales / Bialiatski|Byalyatski|Bialatsky
Shavkat / Mirziyoyev|Mirziyoev|Mirzioyev
Khairat / el-Shater|al-Shater
Fethullah|Fetullah / Gulen|Guelen`,
    ),
    ...people(
      'never',
      `
Leo|Lev / Tolstoy|Tolstoi
Nikolai|Nikolay / Patrushev
Vitaly|Vitali|Vitaliy / Churkin
Oleg / Deripaska|Derispaska
Ahmet|Ahmed / Davutoglu
Avigdor / Lieberman|Liberman
Naftali / Bennett|Bennet
Abiy|Abiye / Ahmed|Ahmad
Nidal / Hasan|Hassan
${ALEXANDER} / Litvinenko
Hafez|Hafiz / Assad|al-Assad
${SERGEI} / Surovikin
Kyrylo|Kirill / Budanov
${MYKHAILO} / Fedorov
Rustem|Rustam / Umerov
Oleksii|Oleksiy|Olexiy|Alexei / Reznikov|Reznykov
Oleksiy|Oleksii|Alexei / Danilov|Danylov
${VIKTOR} / Medvedchuk
Yuriy|Yuri|Yurii|Yury / Lutsenko
Dmytro|Dmitry|Dmitri / Firtash
Vasyl|Vasily|Vasiliy / Lomachenko
${SERGEI} / Naryshkin
${DMITRY} / Rogozin
${DMITRY} / Rybolovlev
${ALEXANDER} / Dugin
${ALEXANDER} / Bortnikov
Andrei|Andrey / Belousov
Vyacheslav|Viacheslav / Volodin
${YURI} / Ushakov
${MIKHAIL} / Mishustin
Konstantin|Constantin / Kilimnik
Masoud|Massoud|Masud / Barzani
${MOHAMMED} / bin Nayef|bin Naif
Omar|Umar / al-Bashir
Deng / Xiaoping|Hsiao-ping
Malala / Yousafzai|Yousufzai|Yousefzai
Radovan / Karadzic|Karadjic
Aleksandar|Alexander|Aleksander / Vucic
Kirstjen|Kirsten|Kristjen / Nielsen|Nielson
Elliot|Eliot|Elliott / Richardson
Jerrold|Jerold / Nadler
Barbra|Barbara / Streisand
Mathew|Matthew / Staver
Joseph / Uscinski|Oscinski
Ian / Millhiser|Milhiser
Jordan / Weissmann|Weissman
Mike / Morell|Morrell
Michele / Kelemen|Keleman
Michele|Michelle / Fiore
Dana / Milbank|Millbank
Jason / Aldean|Alden
Sylvia / Mathews|Matthews
Sylvia Mathews|Sylvia Matthews|Mathews|Matthews / Burwell
Corrine|Corinne / Brown
Charlie / Crist|Christ
Bowe / Bergdahl|Bergdhal
Donna / Brazile|Brazille
Sherif|Sharif / Fathy|Fathi
Salim|Saleem / Idris|Idriss
Hesham|Hisham / Qandil|Kandil`,
    ),
    ...named(
      'place',
      'safe',
      `
Enerhodar|Energodar
Vovchansk|Volchansk
Uzhhorod|Uzhgorod
Debaltseve|Debaltsevo
Ilovaisk|Ilovaysk
Ashgabat|Ashkhabad|Ashkabad
Naypyidaw|Naypyitaw
Helmand|Hilmand
Kunduz|Konduz
N'Djamena|Djamena
San Mateo|San Matteo
Santa Susana|Santa Susanna`,
    ),
    ...named(
      'place',
      'never',
      `
Guangzhou|Canton
Nanjing|Nanking
Almaty|Alma-Ata`,
    ),
  ]
})()
