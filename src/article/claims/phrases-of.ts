import type { RuleRow } from '../phrases/rule-row.ts'
import type { Text } from '../reading.ts'

/** For each line its phrase; what is markup, a field or a caption is none. */
export function phrasesOf(text: Text, captions: readonly boolean[]): (RuleRow | null)[] {
  return text.lines.map((line, at) => (line.wordless || captions[at] ? null : text.find.phrase(at)))
}
