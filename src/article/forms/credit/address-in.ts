/** The address in a line, without its brackets. */
export function addressIn(text: string): string | null {
  return /https?:\/\/[^\s<>"')\]]+/i.exec(text)?.[0] ?? null
}
