// Romanises names from Cyrillic: the spellings that each table gives, those of the first table first.
//
// Sources of the tables: BGN/PCGN systems for Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian and Kazakh;
// the Russian passport (order 211 of 2014, ICAO Doc 9303, first used in 2013); ISO/R 9 without its marks; Ukraine's
// resolution KMU 55/2010; Belarus' instruction of 2000/2007; Bulgaria's law of 2009. Endings as news agencies write them.

/** Letters that every language here spells alike. */
const COMMON = letters(
  "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ’ - ' - ʼ -",
)

/**
 * The tables of a language. A letter with `^` stands at the start of a word, behind a vowel or behind a sign; with `_` at
 * the start of a word only.
 */
const TABLES = {
  ru: [
    { ...COMMON, ...letters('е^ ye') },
    { ...COMMON, ...letters('й i') },
    { ...COMMON, ...letters('ё e й i щ sch') },
    { ...COMMON, ...letters('ё e й i ъ ie ю iu я ia') },
    { ...COMMON, ...letters('ё e х h') },
    { ...COMMON, ...letters('ё e ж z й j х h ц c ч c ш s щ sc ю ju я ja') },
  ],
  uk: [
    { ...COMMON, ...letters('г h ґ g є ie є_ ye и y і i ї i ї_ yi й i й_ y ю iu ю_ yu я ia я_ ya') },
    { ...COMMON, ...letters('г h ґ g є ye и y і i ї yi') },
    { ...COMMON, ...letters('г h ґ g є e є_ ye и y і i ї i щ sch') },
    { ...COMMON, ...letters('г h ґ g є e є_ ye и y і i ї i х h') },
    { ...COMMON, ...letters('г g ґ g є ie є_ ye и y і i ї i') },
    { ...COMMON, ...letters('г h ґ g є je ж z и y і i ї ji й j х h ц c ч c ш s щ sc ю ju я ja') },
  ],
  be: [
    { ...COMMON, ...letters('г h е e е_ ye і i ў u й i ю iu ю_ yu я ia я_ ya ё io ё_ yo') },
    { ...COMMON, ...letters('г h е^ ye і i ў w') },
    { ...COMMON, ...letters('г h е ie е_ ye і i ў u й j ю iu я ia ё io') },
    { ...COMMON, ...letters('г g і i ў u х h') },
  ],
  bg: [
    { ...COMMON, ...letters('х h щ sht ъ a ь y') },
    { ...COMMON, ...letters('щ sht ъ u й i ь i ю iu я ia') },
    { ...COMMON, ...letters('х h ц tz щ sht ъ a ь y') },
  ],
  sr: [
    { ...COMMON, ...letters('ђ dj ж z ј j љ lj њ nj ћ c х h ц c ч c џ dz ш s ѓ gj ќ kj ѕ dz') },
    { ...COMMON, ...letters('ђ dj ж zh ј y љ ly њ ny ћ ch х h ц ts ч ch џ dzh ш sh ѓ gj ќ kj ѕ dz') },
  ],
  kk: [
    { ...COMMON, ...letters('е^ ye ә a ғ gh қ q ң ng ө o ұ u ү u һ h і i ҷ j ҳ h ӣ i ӯ u') },
    { ...COMMON, ...letters('ә a ғ g қ k ң n ө o ұ u ү u һ h і i ҷ j ҳ h ӣ i ӯ u й i') },
    { ...COMMON, ...letters('ж j ә a ғ g қ k ң ng ө o ұ u ү u һ h і y ҷ j ҳ kh ӣ i ӯ u') },
  ],
}
TABLES.mk = TABLES.sr
TABLES.ky = TABLES.kk
TABLES.tg = TABLES.kk
TABLES.mn = TABLES.kk

/** Endings that news spells in more ways than the tables do, the longer before the shorter. */
const ENDINGS = {
  ru: endings(
    'ский sky ski skiy skii skij skyi skyy / цкий tsky tski tskiy tskii cki / ий y iy ii i ij / ый y yi yy iy i yj / ой oy oi oj / ей ey ei ej / ай ay ai aj / ая aya aia aja / ия ia iya ija / ья ya ia iya / ьев yev iev ev / ьева yeva ieva eva',
  ),
  uk: endings(
    'ський skyi sky skiy skyy ski skii skyj / цький tskyi tsky tskiy tskyy tski / зький zkyi zky zkiy zkyy zki / ий yi y yy iy i yj / ій ii iy i y ij / ія iia iya ia ija / ай ai ay / ей ei ey / ой oi oy',
  ),
  be: endings('скі ski sky skiy / цкі tski tsky tskiy / ый y yi yy / ій i iy y ii / ая aya aia / ія iya ia'),
  bg: endings('ски ski sky / ия ia iya / ий iy i y'),
  sr: endings('ски ski sky'),
}

function letters(pairs) {
  const words = pairs.split(' ')
  const table = {}
  for (let at = 0; at < words.length; at += 2) table[words[at]] = words[at + 1] === '-' ? '' : words[at + 1]
  return table
}

function endings(rows) {
  return rows.split(' / ').map((row) => row.split(' '))
}

/** Every spelling of a name in a language with tables; an empty list for other languages. */
export const romanisations = (name, language) => [
  ...new Set((TABLES[language] ?? []).flatMap((table) => spellingsBy(table, name, language))),
]

/** Endings of one word that news prints often. */
const COMMON_ENDINGS = 3

/** The spellings that news prints often: those of the first table, with the commonest endings. */
export const commonRomanisations = (name, language) =>
  (TABLES[language] ?? []).slice(0, 1).flatMap((table) => spellingsBy(table, name, language, COMMON_ENDINGS))

/** What Ukraine's own table gives for one of its names. */
export const officialSpelling = (name) => spellingsBy(TABLES.uk[0], name, 'uk', 1)[0]

const spellingsBy = (table, name, language, most) =>
  productOf(name.split(/(?<=[\s-])/).map((word) => spellingsOf(word, language, table).slice(0, most)))

const productOf = (parts) =>
  parts.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), [''])

function spellingsOf(wordWithGap, language, table) {
  const word = wordWithGap.replace(/[\s-]$/, '')
  const gap = wordWithGap.slice(word.length)
  const low = word.toLowerCase()
  const [ending, ...ends] = ENDINGS[language]?.find(([end]) => low.length > end.length && low.endsWith(end)) ?? ['', '']
  const stem = spelled(low.slice(0, low.length - ending.length), table)
  const upper = word !== low
  return ends.map((end) => (upper ? capitalised(stem + end) : stem + end) + gap)
}

const VOWEL_OR_SIGN = /[аеёиоуыэюяіїєўьъ’'ʼ]/

function spelled(word, table) {
  let made = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]
    const before = word[at - 1]
    const open = before === undefined || VOWEL_OR_SIGN.test(before)
    made +=
      (before === undefined ? table[`${letter}_`] : undefined) ??
      (open ? table[`${letter}^`] : undefined) ??
      table[letter] ??
      ''
  }
  return made
}

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1)
