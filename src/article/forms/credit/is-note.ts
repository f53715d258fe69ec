import { anyOf } from '../../any-of.ts'

/** What opens a note on the copy itself. */
const ownOpening =
  /^\(?this (?:story|article|report|post|version|piece|column|headline|copy|interview|conversation|live blog|text|summary)\b/i

/** " was updated at 5:45 p.m." */
const changed = /* @__PURE__ */ anyOf(
  [
    /updated|corrected|amended|edited|condensed|clarified|changed|revised/i,
    /(?:first|originally) published|published (?:first|originally|as part of|from)/i,
    /auto-(?:generated|published)|republished|reprinted|syndicated|translated/i,
  ],
  '^[^.]{0,60}\\b(?:was|has been|is being|will be|were|corrects?|is)\\b[^.]{0,30}\\b',
  '',
  'i',
)

const machines = [/AI\b|artificial intelligence|generative|automat/i, /machine translat|ChatGPT|large language/i]
/** " was written with the help of artificial intelligence." */
const ofMachine = /* @__PURE__ */ anyOf(
  machines,
  '^[^.]{0,40}\\b(?:was|were|has been|is|contains?|includes?|uses?)\\b[^.]{0,60}\\b',
  '',
  'i',
)
/** "AI tools were used to edit this story." */
const machineUsed = /* @__PURE__ */ anyOf(
  machines,
  '^(?:generative )?',
  '[^.,]{0,40} (?:was|were) used [^.]{0,40}\\bthis (?:story|article|report|summary|text)\\b',
  'i',
)
/** "Produced with the help of AI" */
const madeByMachine = /* @__PURE__ */ anyOf(
  machines,
  '^(?:produced|written|drafted|translated|generated|created) (?:with|by|using) [^.]{0,30}\\b',
  '',
  'i',
)

const otherNotes = /* @__PURE__ */ anyOf(
  [
    // Correction: an earlier version gave the wrong year.
    /^\(?(?:corrections?|clarifications?|disclaimer(?=: th)|amendment|correction appended)(?:,? [^:.]{1,30})? ?[:(—–-]/i,
    // Editor's note: this story was updated.
    /^\(?(?:editor['’]?s['’]? notes?|note to (?:readers|editors))(?:,? [^:.]{1,30})? ?[:(—–-]/i,
    // Except for the headline, this story has not been edited.
    /^\(?(?:(?:with|except for) the headline|only the headline [^.]{0,80}(?:changed|edited|reworked))/i,
    // This story was produced in partnership with the Coast Desk.
    /^(?:this|the) (?:story|article|series|project) (?:is|was) (?:first )?(?:co-)?(?:produced|published|reported) (?:by|in|with|through|as)\b/i,
    // This series is supported by the Coast Desk.
    /^(?:this|the) (?:story|article|series|project) (?:is|was) (?:first )?(?:supported|funded|made possible) (?:by|in|with|through|as)\b/i,
    // An earlier version of this article misspelled a name.
    /^(?:an earlier|a previous) version of this/i,
    // First published in Spring 2024.
    /^(?:first published\b|originally published\b|this is a (?:breaking|developing)|\(?this story corrects)/i,
    // A version of this article appears in print.
    /^(?:a|the) version of this (?:story|article)\b/i,
    // Our Standards: The Trust Principles
    /^(?:our standards: |published with permission)/i,
    // Visit The Larkstead Democrat at www.example.com
    /^visit .{3,60} (?:at|online at) <?(?:https?:|www\.)\S+$/i,
    // (c)2025 The Larkstead Democrat
    /^\(c\) ?(?:19|20)\d\d .{3,60}$/i,
  ],
  '',
  '',
  'i',
)

/** Whether a line tells what was changed, where the text stood first, who distributes it, which machine helped. */
export function isNote(text: string): boolean {
  const opening = ownOpening.exec(text)?.[0].length ?? 0
  const rest = text.slice(opening)
  if (opening > 0 && (changed.test(rest) || ofMachine.test(rest))) return true
  return otherNotes.test(text) || machineUsed.test(text) || madeByMachine.test(text)
}
