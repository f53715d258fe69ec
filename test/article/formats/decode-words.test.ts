import { expect, test } from 'vitest'
import { decodeWords } from '../../../src/article/formats/decode-words.ts'

test.each([
  ['plain text', 'plain text'],
  ['=?UTF-8?Q?Caf=C3=A9_opens?=', 'Café opens'],
  ['=?utf-8?B?Q2Fmw6kgb3BlbnM=?=', 'Café opens'],
  ['Fwd: =?UTF-8?Q?100%_of?= =?UTF-8?Q?_it?=', 'Fwd: 100% of it'],
  ['=?UTF-8?Q?broken_=FF?=', '=?UTF-8?Q?broken_=FF?='],
  ['=?UTF-8?B?*?=', '=?UTF-8?B?*?='],
  ['=?KOI8-R?Q?=C1?=', '=?KOI8-R?Q?=C1?='],
])('%s', (value, decoded) => expect(decodeWords(value)).toBe(decoded))
