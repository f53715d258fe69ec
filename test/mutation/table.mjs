import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { interval } from './sample.mjs'

const page = path.join(root, 'docs/testing.md')
const percent = (share) => `${Math.round(100 * share)}`

/** The row of a room says what the command found; the others stay as they are. */
export function writeRow(room, command, { mutants, tried, killed, survived, equivalent }, commit) {
  const told = killed + survived
  const [low, high] = interval(killed, told).map(percent)
  const cells = [room, mutants, tried, killed, survived, equivalent, `${percent(killed / told)} % (${low} to ${high})`]
  const row = `| ${[...cells, `\`npm run mutation -- ${command}\``, commit].join(' | ')} |`
  const text = readFileSync(page, 'utf8')
  const old = new RegExp(`^\\| ${room} \\|.*$`, 'm')
  writeFileSync(
    page,
    text.replace(old, () => row),
  )
}
