import { rules } from '../../../src/article/boilerplate/rules.ts'
import { examples } from './examples.ts'

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The text of `docs/rules.md`, from the rows and their examples. */
export function rulesPage(): string {
  const rows = [...rules()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, weak, opens }) => {
      const { hits, misses } = examples[id as keyof typeof examples]
      const notes = [
        weak && 'needs a neighbour',
        opens === 'list' && 'heads a list',
        opens === 'end' && 'ends the article',
      ]
      return `| \`${id}\` | ${notes.filter(Boolean).join(', ')} | ${cell(hits.join(' · '))} | ${cell(misses.join(' · '))} |`
    })
  return `# Boilerplate rules

Generated from the rows in \`src/article/boilerplate/rules/\` and their examples in \`test/article/boilerplate/examples.ts\`
(\`npx vitest run test/article/boilerplate -u\` rewrites it). Ids are public and stable: they stand in \`Removal.rule\`.

A rule looks at one whole line. *Needs a neighbour*: the line may also be a crosshead, so it counts only next to
another line that is no body text, or outside the running text. *Heads a list*: the headlines that follow go with it.
*Ends the article*: what follows is cut where enough text stands before it and no article follows.

Ids without a row here come from the context of a line, not from its words: \`off-article/before\` and
\`off-article/after\` (outside the article on a whole page), \`related/link-run\` (three or more links in a row),
\`related/link-line\` (a linked headline alone between two paragraphs),
\`newsletter/box\` (between the offers of a newsletter or a subscription),
\`repeat/title\` and \`repeat/near\` (a line printed twice), \`author-bio/line\` (a note on the author at the end).

| rule | | recognises | leaves |
|---|---|---|---|
${rows.join('\n')}
`
}
