import { describe, expect, test } from 'vitest'
import { foldedAs } from './folded.ts'

/** Rows of a text and its words: see {@link foldedAs}. */
const check = (rows: readonly (readonly [text: string, words: string])[]): void => {
  test.each(rows)('%j', (text, words) => {
    expect(foldedAs(words, [text])).toBe(words)
  })
}

describe('where a word ends', () => {
  check([
    ['', ''],
    ['a', 'a'],
    ['a. be, the; mill: go! no?', 'a|be|the|mill|go|no'],
    ['(mill)[quay]/road', 'mill|quay|road'],
    ['mill.com quay_side', 'mill|com|quay|side'],
    ['buzz zebra azure', 'buzz|zebra|azure'],
  ])
})

describe('-ize and -yze', () => {
  check([
    ['organize analyze', 'organize=organise|analyze=analyse'],
    ['izyz zyz', 'izyz=isys|zyz=zys'],
    ['maze ozone', 'maze|ozone'],
  ])
})

describe('initialisms', () => {
  check([
    ['the U.S. and a.m.', 'the|U.S=us^|and|a.m=am'],
    ['the u.s.-led force', 'the|u.s=us|led|force'],
    ['a u.\u00ads.', 'a|u.\u00ads=us'],
    ['a u.\u200b\u200bs\u200b.', 'a|u.\u200b\u200bs\u200b=us'],
    ['u. s. u.se', 'u|s|u|se'],
    ['ph.d. x.y', 'ph|d|x.y=xy'],
    ['c. and e.g. so', 'c|and|e.g=eg|so'],
    ['a.b.c.d', 'a.b.c.d=abcd'],
    ['s.9 9.s', 's|9^|9^|s'],
  ])
})

describe('digits', () => {
  check([
    ['2.5 2. 5 .5', '2.5^|2^|5^|5^'],
    ['1,000 1,00 1,0000', '1,000=1000^|1^|00^|1^|0000^'],
    ['1,000,000.5', '1,000,000.5=1000000.5^'],
    ['1\u202f000\u00a0000', '1\u202f000\u00a0000=1000000^'],
    ['a,123 1,a23 1,12a', 'a|123^|1^|a23|1^|12^|a'],
    ['1,999 9,111', '1,999=1999^|9,111=9111^'],
    ['b52 52b', 'b52|52^|b'],
    ['b5c', 'b5|c'],
    ['0z 9a', '0^|z|9^|a'],
    ['1st 2nd 3rd 4th', '1^|2^|3^|4^'],
    ['4TH 4th-floor', '4^|4^|floor'],
    ['4thx 4ts 4t', '4^|thx|4^|ts|4^|t'],
    ['5pm', '5^|pm'],
    ['5%', '5^|%=percent'],
    ['\u0665\u0660', '\u0665\u0660=50^'],
  ])
})

describe('apostrophes', () => {
  check([
    ["don't rock'n'roll o’clock", "don't=dont|rock'n'roll=rocknroll|o’clock=oclock"],
    ["the mayor's plan, the mayors' plan", 'the|mayor|plan|the|mayors|plan'],
    ["mayor's", 'mayor'],
    ["a's b", 'a|b'],
    ["mayor'\u00ad\u00ads\u00ad plan", 'mayor|plan'],
    ["the dog's-body is let'so", "the|dog|body|is|let'so=letso"],
    ["it's it'sa", "it|it'sa=itsa"],
    ["d'5 x", 'd|5^|x'],
    ["d'9 d'a", "d|9^|d'a=da"],
    ["wait ' so", 'wait|so'],
  ])
})

describe('hyphens', () => {
  check([
    ['co-operate re-elect pro-organic', 'co-operate=cooperate|re-elect=reelect|pro-organic=proorganic'],
    ['fore-edge', 'fore|edge'],
    ['e-e o-o', 'e-e=ee|o-o=oo'],
    ['tri-iodide ha-ass', 'tri|iodide|ha|ass'],
    ['co-author re-open', 'co|author|re|open'],
    ['a well-known mill', 'a|well|known|mill'],
    ['5-\nab', '5^|ab'],
    ['æ-e', 'æ=ae|e'],
  ])
})

describe('words divided at the end of a line', () => {
  check([
    ['the inf-\nirmary burned', 'the|inf-\nirmary=infirmary|burned'],
    ['the inf-\r\nirmary', 'the|inf-\r\nirmary=infirmary'],
    ['the inf\u00ad\nirmary', 'the|inf\u00ad\nirmary=infirmary'],
    ['the inf\u2010\nirmary', 'the|inf\u2010\nirmary=infirmary'],
    ['the inf- irmary', 'the|inf- irmary=infirmary'],
    ['the inf\u2010 irmary', 'the|inf|irmary'],
    ['the inf-  irmary', 'the|inf|irmary'],
    ['the inf\u00ad irmary', 'the|inf\u00ad=inf|irmary'],
    ['the inf\u00adirmary', 'the|inf\u00adirmary=infirmary'],
    ['the pl-\naza bu-\nzzard', 'the|pl-\naza=plaza|bu-\nzzard=buzzard'],
    ['the inf-\nIrmary', 'the|inf|Irmary^'],
    ['the inf-\n{ the inf-\n`', 'the|inf|the|inf'],
    ['in pre- and so', 'in|pre|and|so'],
    ['in pre- or so', 'in|pre|or|so'],
    ['mid- to late', 'mid|to|late'],
    ['in prä- und so', 'in|prä=pra|und|so'],
    ['in prä- oder so', 'in|prä=pra|oder|so'],
    ['les pré- et so', 'les|pré=pre|et|so'],
    ['les pré- ou so', 'les|pré=pre|ou|so'],
    ['las pre- y so', 'las|pre|y|so'],
    ['las pre- o so', 'las|pre|o|so'],
    ['the tom- orrow', 'the|tom- orrow=tomorrow'],
    ['the han-\nd over', 'the|han-\nd=hand|over'],
    ['the gar-\nand', 'the|gar-\nand=garand'],
  ])
})

describe('letters that the table alone cannot fold', () => {
  check([
    ['æsop ﬁnal weiß', 'æsop=aesop|ﬁnal=final|weiß=weiss'],
    ['東京 a東 東a', '東|京|a|東|東|a'],
    ['ㄅ㐀龥豈', 'ㄅ|㐀|龥|豈'],
    ['\u312f\u31a0\u9fff\uf900\ufaff', '\u312f|\u31a0|\u9fff|\uf900|\ufaff'],
    ['\u3130\u319f \ua000\ua001 \ufb00', '\u3130\u319f|\ua000\ua001|\ufb00=ff'],
    ['ㄱㄴ ꀀꀁ', 'ㄱㄴ|ꀀꀁ'],
    ['가 각 힣', '가=\u1100\u1161|각=\u1100\u1161\u11a8|힣=\u1112\u1175\u11c2'],
    ['서울 서울', '서울=\u1109\u1165\u110b\u116e\u11af|서울=\u1109\u1165\u110b\u116e\u11af'],
    ['fire🔥out', 'fire|out'],
    ['x\u{1f000}y x\u{1fbff}y x\u{e0001}y', 'x|y|x|y|x|y'],
    ['x\u{1efff}y x\u{1fc00}y', 'x\u{1efff}y|x\u{1fc00}y'],
    ['\u{1d4b3}\u{1d4b4}', '\u{1d4b3}\u{1d4b4}'],
    ['\u{20000}\u{20001} x\u{1ffff}y', '\u{20000}|\u{20001}|x\u{1ffff}y'],
    ['a\ud800b a\udfffb', 'a|b|a|b'],
    ['a\ud800\ud800b', 'a|b'],
    ['a\udbff\udfffb', 'a|b'],
  ])
})

describe('what is specific', () => {
  check([
    ['Nine mills of Oster burned', 'Nine=9^|mills|of|Oster^|burned'],
    ['the Azure Zone', 'the|Azure^|Zone=zone^'],
    ['the Éclair', 'the|Éclair=eclair'],
    ['5 Mills', '5^|Mills^'],
    ['go. The', 'go|The'],
    ['go! The', 'go|The'],
    ['go? The', 'go|The'],
    ['go: The', 'go|The'],
    ['go… The', 'go|The'],
    ['go • The', 'go|The'],
    ['go; The', 'go|The^'],
    ['go, The', 'go|The^'],
    ['go.) The', 'go|The^'],
    [' \n\t"The', 'The'],
    ["'The", 'The'],
    ['“The', 'The'],
    ['‘The', 'The'],
    ['«The', 'The'],
    ['([The', 'The'],
    ['a\tThe', 'a|The^'],
    ['a\nThe', 'a|The^'],
  ])
})

describe('words that are mapped', () => {
  check([
    ['Mr Voss of Kiev met Ms Brandt', 'Voss^|of|Kiev=kyiv^|met|Brandt^'],
    ['the colour of Zelenskiy', 'the|colour=color|of|Zelenskiy=zelenskyy^'],
    ['12 per cent of a cent', '12^|per cent=percent|of|a|cent'],
    ['cent per', 'cent|per'],
    ['Mr per cent', 'per cent=percent'],
  ])

  test('only inside their paragraph', () => {
    for (const [above, below, words] of [
      ['so per', 'cent now', 'so|per|cent|now'],
      ['so twenty', 'six now', 'so|twenty=20^|six=6^|now'],
      ['so a', 'hundred now', 'so|a|hundred=100^|now'],
    ] as const)
      expect(foldedAs(words, [above, below])).toBe(words)
  })
})

describe('numbers in words', () => {
  check([
    ['one two nine', 'one=1|two=2^|nine=9^'],
    ['ten nineteen twenty ninety', 'ten=10^|nineteen=19^|twenty=20^|ninety=90^'],
    ['the first, the second and the ninetieth', 'the|first=1|the|second=2|and|the|ninetieth=90'],
    ['twenty-six twenty six ninety-nine', 'twenty-six=26^|twenty six=26^|ninety-nine=99^'],
    ['twenty-first thirtieth', 'twenty-first=21^|thirtieth=30'],
    ['twenty  six twenty, six', 'twenty=20^|six=6^|twenty=20^|six=6^'],
    ['twenty ten ten six', 'twenty=20^|ten=10^|ten=10^|six=6^'],
    ['nineteen one twenty-five-six', 'nineteen=19^|one=1|twenty-five=25^|six=6^'],
    ['a hundred, the hundred, a thousand', 'a hundred=100^|the|hundred=100^|a thousand=1000^'],
    ['one hundred two thousand', 'one hundred=100^|two thousand=2000^'],
    ['a hundred thousand', 'a hundred thousand=100000^'],
    ['thirty-five hundred', 'thirty-five hundred=3500^'],
    ['twenty-six thousand hundred', 'twenty-six thousand=26000^|hundred=100^'],
    ['hundred hundred', 'hundred=100^|hundred=100^'],
    ['hundred five', 'hundred=100^|five=5^'],
    ['two thousand thousand', 'two thousand=2000^|thousand=1000^'],
    ['9 thousand, a six', '9^|thousand=1000^|a|six=6^'],
    ['six the hundred', 'six=6^|the|hundred=100^'],
    ['six mills hundred six', 'six=6^|mills|hundred=100^|six=6^'],
    ['twenty Mr six', 'twenty=20^|six=6^'],
  ])
})
