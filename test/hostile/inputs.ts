import { ofFullSize } from './size.ts'

const MANY = ofFullSize ? 100_000 : 25_000

/** What `String#trim` removes, and the white space of Unicode that it does not know. */
const whiteSpaces = [
  '\t\n\v\f\r \u0085\u00a0\u1680',
  '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  '\u2028\u2029\u202f\u205f\u3000\ufeff',
].join('')

const repeated = [
  '[',
  '(',
  '"',
  "'",
  '.',
  '#',
  '*',
  '>',
  '-',
  '\n',
  '“',
  '\r',
  '\r\n',
  ' ',
  '|',
  '_',
  '`',
  '![',
  '](',
  '<',
  '7',
  '[ ',
  '. ',
  'U.S. ',
  'A. ',
  '- a\n',
  '“a ',
  // Quotation marks that open and never close.
  "'s ",
  '‘a ',
  "a='b c'+d['e f'];",
  // An entity, and later the character that it stands for.
  "&#39;a '",
  '> > &#8217;|',
  '&eacute;é ',
  'Zelenskyy ',
  'March 2025 ',
  'By A B, ',
  'a\n\n',
]

/** Strings that break parsers: none of them may make a verb throw, loop or take more than time linear in its length. */
export const hostileInputs: Readonly<Record<string, string>> = {
  empty: '',
  'one blank': ' ',
  'one letter': 'x',
  ...Object.fromEntries(repeated.map((one) => [`${MANY} × ${JSON.stringify(one)}`, one.repeat(MANY)])),
  'lone high surrogates': '\ud83d'.repeat(1000),
  'lone low surrogates': 'Report.\udc00 More \udfff. End'.repeat(100),
  'swapped surrogates': '\udc00\ud83d'.repeat(1000),
  'NUL characters': '\0Title\0\n\n\0Body. \0More.\0',
  'every control character': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('a'),
  'every white space': whiteSpaces,
  'every white space between words': Array.from(whiteSpaces, (space) => `word.${space}Next`).join(' '),
  'combining marks without a letter': '\u0301'.repeat(MANY),
  'right-to-left controls': '\u202e\u2066Kiev\u2069\u202c. '.repeat(1000),
  'zero-width joiners': 'K\u200di\u200dev\u200b. '.repeat(1000),
  'names of Object.prototype': '__proto__ constructor toString valueOf hasOwnProperty. '.repeat(1000),
  'one word of 1 MB': 'x'.repeat(1_000_000),
  'one line of megabytes': 'The minister said on Monday that talks would go on. '.repeat(MANY),
}
