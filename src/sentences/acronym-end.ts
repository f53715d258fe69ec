import { type Candidate, nextWord, skipBlanks, textBefore, wordAt } from './candidate.ts'
import { isApostrophe } from './characters.ts'
import { longestPlace } from './constants.ts'
import { continuesName, startsProse, startsSentence } from './starters.ts'
import { subjectVerbs } from './words.ts'

/** Ahead of an acronym that closes a clause: "of the U.S.", "in 300 B.C.", "on A.I.", but not "said the U.S.". */
const closing =
  /(?:\s(?!(?:said|says|that|and|or|but|as|if|when|while|because|the) )[a-z]{1,12} (?:the [\w.]{3,7}|A\.I|L\.A)|\d [\w.]{3,7})$/
/** "He left the U.S.", but not "But in the U.S." */
const smallWord = /\s(?!the )[a-z]{3,}\s/

/**
 * Whether "U.S." or "J.P." ends the sentence. Before a name it does where it closes a clause and a verb follows the name,
 * which is not a body or office:
 *
 *     He left the U.S. Harker met him.      He praised the U.S. Senate.
 */
export function endsAfterAcronym(c: Candidate, from: number): boolean {
  // "in the U.S. U.S. officials"
  if (startsSentence(c) || c.text.startsWith(c.text.slice(from, c.stop), c.first)) return true
  if (continuesName(c) || !(startsProse(c) || opensWithVerb(c))) return false
  const before = textBefore(c, c.mark, longestPlace)
  return closing.test(before) && smallWord.test(before)
}

/** "Harker met", "Voters noticed", "Norland’s minister" */
function opensWithVerb(c: Candidate): boolean {
  const after = c.first + nextWord(c).length
  const verb = wordAt(c.text, skipBlanks(c.text, after))
  return isApostrophe(c.text.charCodeAt(after)) || subjectVerbs().has(verb) || verb.endsWith('ed')
}
