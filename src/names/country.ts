import type { NameRow } from '../types/names.ts'
import { isWordCode } from './characters.ts'
import type { Scene } from './scene.ts'

/** True where the text names the row's country or another, unmistakable place of it. */
export const hasCountry = (scene: Scene, row: NameRow): boolean =>
  (row.context ?? []).some((word) => {
    let known = scene.countries.get(word)
    if (known === undefined) {
      known = hasWord(scene.text, word) || hasWord(scene.text, word.toUpperCase()) || hasPlaceOf(scene, word)
      scene.countries.set(word, known)
    }
    return known
  })

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordCode(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(at + word.length))) return true
  return false
}

const hasPlaceOf = ({ matcher, mentions }: Scene, country: string): boolean =>
  mentions.some((mention) => {
    const row = matcher.rows[mention.entity]
    return row?.kind === 'place' && row.policy === 'safe' && row.context?.includes(country) === true
  })
