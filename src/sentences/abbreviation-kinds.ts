import { type AbbreviationKind, abbreviations, alsoPlural, alsoSmall } from '../lexicon/abbreviations.ts'
import { lazy } from '../text/lazy.ts'

type Kinds = ReadonlyMap<string, AbbreviationKind>

/** Kind of an abbreviation by its spelling without the last full stop; those of the caller never end a sentence. */
export function abbreviationKinds(more: readonly string[] | undefined): Kinds {
  if (more === undefined) return builtInKinds()
  const kinds = new Map(builtInKinds())
  for (const word of more) {
    const bare = word.trim().replace(/\.$/, '')
    for (const form of [bare, capitalised(bare)]) kinds.set(form, 'title')
  }
  return kinds
}

/** Each spelling and its plural, the same with a capital, in capitals, and in small letters where the kind is printed so. */
const builtInKinds = /* @__PURE__ */ lazy((): Kinds => {
  const kinds = new Map<string, AbbreviationKind>()
  for (const kind of Object.keys(abbreviations) as AbbreviationKind[])
    for (const word of abbreviations[kind].split(' ').flatMap(alsoPlural.includes(kind) ? plural : String)) {
      const small = alsoSmall.includes(kind) ? word.toLowerCase() : word
      for (const form of [word, small, word.toUpperCase(), capitalised(word)])
        if (!kinds.has(form)) kinds.set(form, kind)
    }
  return kinds
})

/** "Mr" and "Mrs", but "Press" is not a plural of "Pres". */
const plural = (word: string): string[] => (word.endsWith('s') ? [word] : [word, `${word}s`])

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
