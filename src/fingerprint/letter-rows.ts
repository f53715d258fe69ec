/** One character for each code unit from `first` on. */
export interface LetterRow {
  readonly first: number
  /** The code unit that `a` stands for; the others follow, and `A` follows `z`. */
  readonly alphabet: number
  readonly letters: string
}

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
 *        (space) no letter, or one that becomes several
 *
 * Source: Unicode 15 canonical decompositions and simple lower-case mappings (Unicode licence), with the strokes of
 * ø, đ, ł, ħ, ŧ and the dot of ı removed by hand.
 */
export const letterRows: readonly LetterRow[] = [
  {
    first: 0xc0,
    alphabet: 0x61,
    letters:
      'aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggg' +
      'hhhhiiiiiiiiii  jjkk=llllllllllnnnnnnn>=oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbɓ>=>=ɔ>' +
      '=ɖɗ>==ǝəɛ>=ɠɣ=ɩi>===ɯɲ=ɵoo>=>=ʀ>=ʃ==>=ʈuuʊʋ>=>=ʒ>===>=======         aaiioouuuuuuuuuu=aaaa  >=ggkkoo' +
      'ooʒ<j   ggƕƿnnaa  ooaaaaeeeeiiiioooorrrruuuusstt>=hhƞ=>=>=aaeeooooooooyy======ⱥ>=ƚⱦ==>=bʉʌ>=>=>=>=>=',
  },
  {
    first: 0x370,
    alphabet: 0x3b1,
    letters:
      '>=>=ʹ >=  ==== ϳ      a egi o uyiabcdefghijklmnopq stuvwxyiuaegiu=================>=======iuouyM===H' +
      'H===>=>=>=>=>=>=>=>=>=>=>=>=====h= >=ϲ>==ͻͼͽ',
  },
  {
    first: 0x400,
    alphabet: 0x430,
    letters:
      'ffIdKLMMOPQRkitVabcdefghiiklmnopqrstuvwxyzABCDEF=========i======================ff=d===M====kit=>=>=' +
      '>=>=>=>=>=>=>=>=>=<<>=>=>=>=>= =======>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=ӏgg>=>=>' +
      '=>=>=>==aaaa>=ff>=<<gghh>=iiiioo>=<<DDttttttxx>=BB>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=>=' +
      '>=>=',
  },
  {
    first: 0x1e00,
    alphabet: 0x61,
    letters:
      'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss' +
      'ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas== =aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee' +
      'iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy>=>=>=',
  },
  {
    first: 0x1f00,
    alphabet: 0x3b1,
    letters:
      'aaaaaaaaaaaaaaaaeeeeee  eeeeee  ggggggggggggggggiiiiiiiiiiiiiiiioooooo  oooooo  uuuuuuuu u u u uyyyy' +
      'yyyyyyyyyyyyaaeeggiioouuyy  aaaaaaaaaaaaaaaaggggggggggggggggyyyyyyyyyyyyyyyyaaaaa aaaaaaa i   ggg gg' +
      'eeggg   iiii  iiiiii    uuuuqquuuuuuq     yyy yyooyyy   ',
  },
  { first: 0x304b, alphabet: 0, letters: kana },
  { first: 0x30ab, alphabet: 0, letters: kana },
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
