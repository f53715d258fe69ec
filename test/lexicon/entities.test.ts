import { expect, test } from 'vitest'
import { namedEntities } from '../../src/lexicon/entities.ts'

/** Every name and what it stands for, in plain sight. */
const listing =
  'amp& lt< gt> quot" apos\' lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› ndash– mdash— ' +
  'hellip… bull• middot· prime′ copy© reg® trade™ deg° euro€ pound£ yen¥ cent¢ sect§ para¶ times× divide÷ plusmn± ' +
  'frac12½ frac14¼ frac34¾ agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé ecircê eumlë ' +
  'iacuteí icircî iumlï ntildeñ oacuteó ocircô otildeõ oumlö oslashø scaronš szligß uacuteú ucircû uumlü yacuteý ' +
  'AacuteÁ AumlÄ AringÅ CcedilÇ EacuteÉ OacuteÓ OumlÖ OslashØ ScaronŠ UumlÜ'

test('the names stand for their characters', () => {
  const expected = new Map(listing.split(' ').map((entry) => [entry.slice(0, -1), entry.slice(-1)]))
  for (const name of ['nbsp', 'ensp', 'emsp', 'thinsp']) expected.set(name, ' ')
  for (const name of ['zwnj', 'zwj', 'shy']) expected.set(name, '')
  expect(new Map([...namedEntities()].sort())).toEqual(new Map([...expected].sort()))
})
