/**
 * What each letter becomes: lower case, without marks, so that composed and decomposed text agree. Our own frozen
 * table, because engines carry different versions of Unicode. One character per code unit from `first` on: the
 * folded letter, a space for "no letter", `-` for a combining mark, `*` for a letter that becomes several.
 * Source: Unicode 15 canonical decompositions and simple lower-case mappings (Unicode licence), with the strokes of
 * ø, đ, ł, ħ, ŧ and the dot of ı removed by hand.
 */
export const letterRows: readonly { readonly first: number; readonly letters: string }[] = [
  {
    first: 0xc0,
    letters:
      'aaaaaa*ceeeeiiiidnooooo ouuuuy**aaaaaa*ceeeeiiiidnooooo ouuuuy*yaaaaaaccccccccddddeeeeeeeeeegggg' +
      'gggghhhhiiiiiiiiii**jjkkĸllllllllllnnnnnnnŋŋoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs' +
      'bɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩiƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃ*********aaiioouuuuuuuuuuǝaa' +
      'aa**ǥǥggkkooooʒʒj***ggƕƿnnaa**ooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ' +
      'ɀɂɂbʉʌɇɇɉɉɋɋɍɍɏɏ',
  },
  {
    first: 0x370,
    letters:
      'ͱͱͳͳʹ ͷͷ  ͺͻͼͽ ϳ      α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουωϗ' +
      'ϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯϰϱϲϳθϵ ϸϸϲϻϻϼͻͼͽ',
  },
  {
    first: 0x400,
    letters:
      'ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџ' +
      'ѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ -------ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ' +
      'ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟ' +
      'ԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ',
  },
  {
    first: 0x1e00,
    letters:
      'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr' +
      'ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝ*ẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee' +
      'eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ',
  },
  {
    first: 0x1f00,
    letters:
      'ααααααααααααααααεεεεεε  εεεεεε  ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο  οοοοοο  υυυυυυυυ υ υ υ υ' +
      'ωωωωωωωωωωωωωωωωααεεηηιιοουυωω  ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα ααααααα ι ' +
      '  ηηη ηηεεηηη   ιιιι  ιιιιιι    υυυυρρυυυυυυρ     ωωω ωωοοωωω   ',
  },
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

/** Letters outside those rows that compose with a mark: kana with voicing marks, Arabic with hamza, letter-like signs. */
export const composedLetters =
  'がぎぐげござじずぜぞだぢづでどばぱびぴぶぷべぺぼぽゔゞガギグゲゴザジズゼゾダヂヅデドバパビピブプベペボポヴヷヸヹヺヾآأإؤئۀۂۓ\u2126\u212a\u212b'
export const composedBases =
  'かきくけこさしすせそたちつてとははひひふふへへほほうゝカキクケコサシスセソタチツテトハハヒヒフフヘヘホホウワヰヱヲヽاااويەہےωka'
