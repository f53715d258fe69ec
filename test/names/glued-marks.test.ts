import { describe, expect, test } from 'vitest'
import { fingerprint, normalizeNames } from '../../src/index.ts'

/** Zero-width characters and marks of writing direction. */
const unseen = ['\u00ad', '\u200b', '\u200d', '\u200e', '\u200f', '\u202a', '\u202c', '\u202e', '\u2060', '\u2066']
/** What is a letter, in any script and form. */
const glued = ['ﬁ', 'ﬄ', 'ﬆ', 'é', 'e\u0301', 'ö', 'Ł', '豈', 'ﭐ', 'Ａ', 'ｚ', '７', '\u202el', '\u2066x', '\u200bq']

const print = (text: string): string => fingerprint(text, { parse: false }).exact
const unified = (name: string): string => normalizeNames(name).text

describe('what is glued to a name', () => {
  test.each(unseen)('an unseen mark before or behind it (%j) does not hide it', (mark) => {
    const text = `Talks with ${mark}Zelensky${mark} in ${mark}Kiev${mark}.`
    expect(unified(text)).toContain('Zelenskyy')
    expect(unified(text)).toContain('Kyiv')
    expect(print(unified(text))).toBe(print(text))
  })

  test.each(glued)('a letter (%j) makes another word of it', (letter) => {
    const text = `Talks with Zelensky${letter} and ${letter}Zelensky in Kiev${letter}.`
    expect(unified(text)).toBe(text)
    expect(print(unified(text))).toBe(print(text))
  })
})
