import type { Field } from './container.ts'
import { decodeWords } from './decode-words.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

const reply =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|i|enc|sv|vs) ?: ?|\[[^[\]]{1,40}\] ?|(?:breaking(?: news)?|news alert|alert|just in|developing) ?[:|-] ?)+/i
/** A line of the text that says the title stands among this many rows. */
const reach = 10

/** The subject without what mail programs, lists and alerts put before it; where a line of the text says it, that line. */
export function mailTitle(sheet: Sheet, fields: readonly Field[], from: number): Field[] {
  return fields.map((field) => {
    if (field.name !== 'title') return field
    const value = decodeWords(field.value).replace(reply, '')
    for (let at = from; at < from + reach; at++) {
      const row = peek(sheet, at)
        .replace(/^[>#* ]+/, '')
        .trim()
      if (row.split(' ').length > 2 && value.endsWith(row)) return { ...field, value: row }
    }
    return { ...field, value }
  })
}
