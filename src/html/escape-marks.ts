/**
 * What a reader of Markdown would take for a mark, as an entity: words keep their asterisks. Nothing else is escaped, so
 * that a line stays what it is in the eyes of every rule.
 */
export function escapeMarks(text: string): string {
  return special.test(text) ? text.replace(marks, entityOf) : text
}

const special = /[&<*`_\\\]~]/
const marks =
  /&(?=#?\w{1,31};)|<(?=[a-z/!])|(?<=\S)\*|\*(?=\S)|`|\\(?=[\p{P}\p{S}])|(?<=\])\(|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu

const entityOf = (mark: string): string => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : `&#${mark.charCodeAt(0)};`)
