import { lazy } from '../../text/lazy.ts'

/** The rows of a table as one expression. */
const anyOf = (rows: readonly string[]): RegExp => new RegExp(rows.join('|'), 'i')

const own =
  '\\(?this (?:story|article|report|post|version|piece|column|headline|copy|interview|conversation|live blog|text|summary)\\b'
const changed =
  'updated|corrected|amended|edited|condensed|clarified|changed|revised|first published|originally published|published (?:first|originally|as part of|from)|auto-(?:generated|published)|republished|reprinted|syndicated|translated'
const machine = '(?:AI\\b|artificial intelligence|generative|automat|machine translat|ChatGPT|large language)'

/** "Jo Roe contributed to this report." */
export const contributors = /* @__PURE__ */ lazy(() =>
  anyOf([
    `^\\(?(?:additional |with (?:additional )?)?(?:reporting|writing|editing|research|translation|translated|production|compiled) (?:by|from|and)\\b`, // Reporting by Jo Roe; Editing by Al Poe
    `^\\(?(?:additional |with (?:additional )?)?(?:edited|reported|written) (?:by|from|and)\\b`, // Edited by Al Poe
    `\\bcontributed (?:to this (?:report|story|article|piece)|reporting|from|additional)`, // Jo Roe contributed to this report.
    `\\bhelped report\\b`, // Al Poe in Beld helped report this story.
    `^(?:[—–-]{1,2} ?)?with (?:reporting|files|reports?|additional|inputs?|contributions?|assistance) (?:by|from)\\b`, // With files from AFP
    `^information from .* added\\.?$`, // Information from Reuters was added.
    `^some information (?:for|in) this (?:article|report|story)\\b`, // Some information for this story is from a wire.
    `^(?:the )?(?:associated press|ap|reuters|afp|bloomberg)(?: writers?| reporters?)? [^.]{3,80}contributed`, // AP writers in Beld contributed
  ]),
)

/** "Jo Roe and Al Poe in Beld contributed."   "Jo Roe reported from Beld." */
export const named =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*,?|and|in|also)){1,14} (?:contributed|reported from \p{Lu}[\p{L}.'’, -]{1,60})\.?$/u

/** What was changed, where the text stood first, who distributes it, which machine helped. */
export const notes = /* @__PURE__ */ lazy(() =>
  anyOf([
    `^\\(?(?:corrections?|clarifications?|disclaimer(?=: th)|amendment|correction appended)(?:,? [^:.]{1,30})? ?[:(—–-]`, // Correction: an earlier version gave the wrong year.
    `^\\(?(?:editor['’]?s['’]? notes?|note to (?:readers|editors))(?:,? [^:.]{1,30})? ?[:(—–-]`, // Editor's note: this story was updated.
    `^\\(?(?:(?:with|except for) the headline|only the headline [^.]{0,80}(?:changed|edited|reworked))`, // Except for the headline, this story has not been edited.
    `^${own}[^.]{0,60}\\b(?:was|has been|is being|will be|were|corrects?|is)\\b[^.]{0,30}\\b(?:${changed})`, // This story was updated at 5:45 p.m.
    `^${own}[^.]{0,40}\\b(?:was|were|has been|is|contains?|includes?|uses?)\\b[^.]{0,60}\\b${machine}`, // This article was written with the help of artificial intelligence.
    `^(?:this|the) (?:story|article|series|project) (?:is|was) (?:first )?(?:co-)?(?:produced|published|reported|supported|funded|made possible) (?:by|in|with|through|as)\\b`, // This story was produced in partnership with the Coast Desk.
    `^(?:generative )?${machine}[^.,]{0,40} (?:was|were) used [^.]{0,40}\\bthis (?:story|article|report|summary|text)\\b`, // AI tools were used to edit this story.
    `^(?:produced|written|drafted|translated|generated|created) (?:with|by|using) [^.]{0,30}\\b${machine}`, // Produced with the help of AI
    `^(?:an earlier|a previous) version of this`, // An earlier version of this article misspelled a name.
    `^(?:first published\\b|originally published\\b|this is a (?:breaking|developing)|\\(?this story corrects)`, // First published in Spring 2024.
    `^(?:a|the) version of this (?:story|article)\\b`, // A version of this article appears in print.
    `^(?:our standards: |published with permission)`, // Our Standards: The Trust Principles
    `^visit .{3,60} (?:at|online at) <?(?:https?:|www\\.)\\S+$`, // Visit The Larkstead Democrat at www.example.com
    `^\\(c\\) ?(?:19|20)\\d\\d .{3,60}$`, // (c)2025 The Larkstead Democrat
  ]),
)

/** Who handed the copy on: no comma goes on to say what happened then. */
export const syndication =
  /^(?:Distributed|Syndicated|Provided|Published|Republished|Re-published|Reprinted|Supplied|Brought to you) (?:by|with permission|in arrangement|under)\b(?!.*, \p{Ll})/u
