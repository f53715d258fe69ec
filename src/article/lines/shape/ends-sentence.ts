/** Full stop, question or exclamation mark or ellipsis, perhaps inside up to three closing quotes or brackets. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1
  for (let i = 0; i < 3 && `"'”’»)]*`.includes(text.charAt(last)); i++) last--
  return last >= 0 && '.!?…'.includes(text.charAt(last))
}
