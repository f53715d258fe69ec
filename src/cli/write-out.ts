import { once } from 'node:events'

/** Hands text or bytes to standard output at once; is over when standard output can take more. */
export async function writeOut(output: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain')
}

/** One line of NDJSON. */
export async function writeJson(value: object): Promise<void> {
  await writeOut(`${JSON.stringify(value)}\n`)
}

export function complain(message: string): void {
  process.stderr.write(`copydesk: ${message}\n`)
}
