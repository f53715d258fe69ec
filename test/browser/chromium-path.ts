import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium that is installed already: `CHROMIUM_PATH`, else one of the usual places. Nothing is downloaded. */
export function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH']
  return given === undefined || given === '' ? usualPlaces.find((path) => existsSync(path)) : given
}
