import { readFileSync } from 'node:fs'

/** The version in the package's own manifest, one folder above the built file. */
export function copydeskVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return manifest.version
}
