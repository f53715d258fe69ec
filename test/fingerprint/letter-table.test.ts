import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DROPPED, EXPANSION, GARBLED, LETTER, SEPARATOR } from '../../src/fingerprint/letter-classes.ts'
import { expansionRows } from '../../src/fingerprint/letter-rows.ts'
import { letterTable } from '../../src/fingerprint/letter-table.ts'

/** What each letter of a text becomes; `_` for none, nothing for a mark. */
function folded(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const value = letterTable()[text.charCodeAt(at)]!
    if (value >= EXPANSION && value < 0xf900) out += expansionRows[value - EXPANSION]![1]
    else if (value >= LETTER) out += String.fromCharCode(value)
    else if (value !== DROPPED) out += value === SEPARATOR || value === GARBLED ? '_' : '?'
  }
  return out
}

describe('the letter table', () => {
  test.each([
    ['Latin', 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßÿ', 'aaaaaaaeceeeeiiiidnooooo_ouuuuythssy'],
    ['Latin with strokes and hooks', 'ĐđĦħŁłŊŋŸŽſƀƁƎƷǅǮǶȠɎ', 'ddhhllŋŋyzsbɓǝʒdzʒƕƞɏ'],
    ['Vietnamese', 'ẠạẮắẾếỘộỮữỲỳ', 'aaaaeeoouuyy'],
    ['Greek', 'ΆΈΉΊΌΎΏΐΑΣΩάςσώϓϜἈᾳῬ᾽', 'αεηιουωιασωασσωϒϝααρ_'],
    ['Cyrillic', 'ЀЁЂЇЙЯйяёїѶѷҐӀӜӝӪӬԮ', 'ееђіияияеіѵѵґӏжжөэԯ'],
    ['Armenian', 'ԱՖաֆ', 'աֆաֆ'],
    [
      'kana',
      'かがきぎつづはばぱほぼぽもゔゞカガッツヅハバパヴヷヾ',
      'かかききつつはははほほほもうゝカカッツツハハハウワヽ',
    ],
    ['Arabic', 'آأإؤئۀۂۓ١٢۳', 'اااويەہے123'],
    ['full width', 'Ａｚ９', 'az9'],
    ['marks', 'a\u0300\u0301\u0483\u05b0\u200d\u00adb', 'ab'],
    ['signs', '\u2013\u2022\u20ac\u3001\u30fb\ue000\ufe50', '_______'],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toBe(expected)
  })

  test('is frozen: a change moves hashes and needs another FINGERPRINT_VERSION', () => {
    const bytes = Buffer.alloc(0x20000)
    letterTable().forEach((value, code) => {
      bytes.writeUInt16LE(value, code * 2)
    })
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      'b783aa8aeceb4313f8d6aba4ab24dd9275ed7d2770693470d16ea155589ae0c7',
    )
  })
})
