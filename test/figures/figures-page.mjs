import { existsSync, readFileSync } from 'node:fs'
import { commands } from './commands.mjs'

export const pageFile = 'docs/figures.md'

const block = ({ title, about, command }, printed) =>
  `## ${title}\n\n${about}\n\n\`\`\`text\n$ ${command}\n${printed.trimEnd()}\n\`\`\`\n`

/** The page, from what each command printed: a list in the order of `commands`. */
export const figuresPage = (printed) => `# Figures

Written by \`npm run figures\`: the output of each command, on one machine, in one run. Compare ratios, not rates.
Blocks that need the public benchmarks stay as they were where these are not at hand.

${commands.map((command, at) => block(command, printed[at])).join('\n')}`

/** What the committed page shows below each command; an empty string where it shows nothing. */
export function shownOnPage() {
  const page = existsSync(pageFile) ? readFileSync(pageFile, 'utf8') : ''
  return commands.map(({ command }) => {
    const opening = `$ ${command}\n`
    const from = page.indexOf(opening)
    return from < 0 ? '' : page.slice(from + opening.length, page.indexOf('\n```', from))
  })
}
