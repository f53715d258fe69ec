import { existsSync, readFileSync } from 'node:fs'

/** The version in the package's own manifest: one folder above the built command, two above its parts. */
export function copydeskVersion(): string {
  const places = ['../package.json', '../../package.json'].map((place) => new URL(place, import.meta.url))
  const manifest: { version: string } = JSON.parse(readFileSync(places.find((place) => existsSync(place))!, 'utf8'))
  return manifest.version
}
