/**
 * One sign for each code unit from `first` on. `a` stands for the code unit `alphabet`; the others follow, and `A`
 * follows `z`.
 */
export type LetterRow = readonly [first: number, alphabet: number, signs: string]

/** か to ぽ, a voiced letter behind its base. */
const kana = '=<=<=<=<=<=<=<=<=<=<=<=<==<=<=<======<<=<<=<<=<<=<<'

/**
 * What each letter becomes: lower case, without marks, so that composed and decomposed text agree. Our own frozen
 * table, because engines carry different versions of Unicode. A letter of ASCII is one of the row's alphabet (Latin,
 * Greek or Cyrillic), any other letter is itself. The signs:
 *
 *     =  stays as it is
 *     >  becomes the next code unit: a capital before its small letter
 *     <  becomes what the code unit before it becomes
 *     ~  two code units: `>` and `=`
 *        (space) no letter, or one that becomes several
 *     4  the sign before it stands for so many code units
 *
 * Source: Unicode 15 canonical decompositions and simple lower-case mappings (Unicode licence), with the strokes of
 * ø, đ, ł, ħ, ŧ and the dot of ı removed by hand.
 */
export const letterRows: readonly LetterRow[] = [
  [
    0xc0,
    0x61,
    'a6 ce4i4dno5 ou4y  a6 ce4i4dno5 ou4y ya6c8d4e10g8h4i10  jjkk=l10n7~o6  r6s8t6u12wwy3z6sbɓ~~ɔ~ɖɗ~=ǝəɛ' +
      '~ɠɣ=ɩi~==ɯɲ=ɵoo~~ʀ~ʃ==~ʈuuʊʋ~~ʒ~==~=6 9aaiioou10=a4  ~ggkko4ʒ<j 3ggƕƿnnaa  ooa4e4i4o4r4u4sstt~hhƞ=~~' +
      'aaeeo8yy=6ⱥ~ƚⱦ==~bʉʌ~5',
  ],
  [0x370, 0x3b1, '~~ʹ ~  =4 ϳ 6a egi o uyiabcdefghijklmnopq stuvwxyiuaegiu=17~=6iuouyM=3HH=3~12=4h= ~ϲ~=ͻͼͽ'],
  [
    0x400,
    0x430,
    'ffIdKLMMOPQRkitVabcdefghiiklmnopqrstuvwxyzABCDEF=9i=22ff=d=3M=4kit=~11<<~5 =7~27ӏgg~6=a4~ff~<<gghh~i4' +
      'oo~<<DDt6xx~BB~27',
  ],
  [0x1e00, 0x61, 'aab6ccd10e10ffggh10i4k6l8m6n8o8p4r8s10t8u10v4w10x4yyz6htwyas== =a24e16i4o24u14y8~3'],
  [
    0x1f00,
    0x3b1,
    'a16e6  e6  g16i16o6  o6  u8 u u u uy16aaeeggiioouuyy  a16g16y16a5 a7 i 3g3 ggeeg3 3i4  i6 4u4qqu6q 5' +
      'y3 yyooy3 3',
  ],
  [0x304b, 0, kana],
  [0x30ab, 0, kana],
]

/** Letters that become several. */
export const expansionRows: readonly (readonly [letters: string, folded: string])[] = [
  ['ÆæǢǣǼǽ', 'ae'],
  ['Þþ', 'th'],
  ['ßẞ', 'ss'],
  ['Ĳĳ', 'ij'],
  ['Œœ', 'oe'],
  ['ǄǅǆǱǲǳ', 'dz'],
  ['Ǉǈǉ', 'lj'],
  ['Ǌǋǌ', 'nj'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅﬆ', 'st'],
]

/** Letters outside those rows that compose with a mark: rare kana, Arabic with hamza, letter-like signs. */
export const composedLetters = 'ゔゞヴヷヸヹヺヾآأإؤئۀۂۓ\u2126\u212a\u212b'
export const composedBases = 'うゝウワヰヱヲヽاااويەہےωka'
