/** One line for a person. */
export function complain(message: string): void {
  process.stderr.write(`copydesk: ${message}\n`)
}
