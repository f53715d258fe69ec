const MANY = 100_000

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
]

/** Strings that break parsers: none of them may make a verb throw, loop or take more than time linear in its length. */
export const hostileInputs: Readonly<Record<string, string>> = {
  empty: '',
  'one blank': ' ',
  'one letter': 'x',
  ...Object.fromEntries(repeated.map((one) => [`100,000 × ${JSON.stringify(one)}`, one.repeat(MANY)])),
  '100,000 × "[ "': '[ '.repeat(MANY),
  '100,000 × ". "': '. '.repeat(MANY),
  '100,000 × "U.S. "': 'U.S. '.repeat(MANY),
  '100,000 × "A. "': 'A. '.repeat(MANY),
  '100,000 × "- a\\n"': '- a\n'.repeat(MANY),
  '100,000 × "“a "': '“a '.repeat(MANY),
  // Quotation marks that open and never close.
  '100,000 × "\'s "': "'s ".repeat(MANY),
  '100,000 × "‘a "': '‘a '.repeat(MANY),
  "100,000 × \"a='b c'+d['e f'];\"": "a='b c'+d['e f'];".repeat(MANY),
  // An entity, and later the character that it stands for.
  '100,000 × "&#39;a \'"': "&#39;a '".repeat(MANY),
  '100,000 × "> > &#8217;|"': '> > &#8217;|'.repeat(MANY),
  '100,000 × "&eacute;é "': '&eacute;é '.repeat(MANY),
  '100,000 × "Zelenskyy "': 'Zelenskyy '.repeat(MANY),
  '100,000 × "March 2025 "': 'March 2025 '.repeat(MANY),
  '100,000 × "By A B, "': 'By A B, '.repeat(MANY),
  '100,000 × "a\\n\\n"': 'a\n\n'.repeat(MANY),
  '100,000 digits': '7'.repeat(MANY),
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
  'one line of 4 MB': 'The minister said on Monday that talks would go on. '.repeat(80_000),
}
