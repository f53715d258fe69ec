// Runs every command of docs/figures.md, writes the page anew, and quotes its rows in the README.
// usage, after npm run build: npm run figures [-- --only TITLE]   (--only runs the commands whose title contains this)
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { commands } from './commands.mjs'
import { figuresPage, pageFile, shownOnPage } from './figures-page.mjs'
import { quotedIn } from './readme-table.mjs'

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
const shown = shownOnPage()

function printedBy({ title, command, needs }, at) {
  if (!title.includes(only) || (needs && !existsSync(needs))) return shown[at]
  console.log(command)
  const { stdout, status, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  // Evaluators tell by their exit code that something is wrong; what they print is the figure.
  if (!stdout) throw new Error(`${command} printed nothing (${status}): ${stderr}`)
  return stdout
    .split('\n')
    .filter((line) => !line.startsWith('Installing '))
    .join('\n')
    .replace(/^\n+|\s+$/g, '')
}

const printed = commands.map(printedBy)
writeFileSync(pageFile, figuresPage(printed))
writeFileSync('README.md', quotedIn(readFileSync('README.md', 'utf8'), printed))
