const signs: Readonly<Record<string, string>> = { n: '\n', r: '', t: ' ', b: '', f: '' }

/** What an escape of a JSON string stands for: `\n`, `\"`, `\u00e9`. A carriage return stands before a line feed. */
export function unescaped(form: string): string {
  const sign = form.charAt(1)
  if (sign === 'u' && form.length > 2) return String.fromCharCode(Number.parseInt(form.slice(2), 16))
  return signs[sign] ?? sign
}
