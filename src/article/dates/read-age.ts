/** "3 hours ago"   "an hour ago"   "Published 2 days ago"   "Last updated: 5 mins ago"   "4 months ago" */
const relative =
  /^((\d{1,3}|an?|one) ?([smhdw]|mo|(?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s?) ago|just now|today|yesterday)$/i
/** What may stand before it. */
const label = /^(?:(?:last |first )?(?:published|posted|updated|modified|edited)(?: on)?:? )?(?:about |over |almost )?/i
/** What may stand behind an age on its line: "Updated 2 hours ago | 3 min read" */
const beside = /[\s|•·,–-]+(?:\d{1,3} ?min(?:ute)?s?(?: read)?|\d{1,3} ?m read)$/i
/** An age as the line says it, and where it ends; null where the line says none. */
export function readAge(line: string): { found: RegExpExecArray; end: number } | null {
  const age = ageIn(line)
  const found = relative.exec(age.replace(label, ''))
  return found && { found, end: age.length }
}
/** A line without what may stand behind an age; '' where it is too long for one. */
const ageIn = (line: string): string => (line.length < maxAge ? line.replace(beside, '') : '')
const maxAge = 60
