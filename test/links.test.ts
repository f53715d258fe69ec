import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source/root.ts'

/** Pages are looked at once for each link to them. */
const once = <Value>(look: (page: string) => Value) => {
  const known = new Map<string, Value>()
  return (page: string): Value => {
    if (!known.has(page)) known.set(page, look(page))
    return known.get(page)!
  }
}

const read = once((page) => readFileSync(path.join(root, page), 'utf8'))

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => path.join('docs', name)),
]

/** A page without code, in which brackets are not links. */
const prose = (markdown: string) => markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, 'code')

/** The anchor that forges give a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** Of headings, and those that a page gives itself. */
const anchorsOf = once((page) => [
  ...[...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
  ...[...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id),
])

/** Whether a link of a page leads nowhere in the project. A heading that stands twice has an anchor with a number. */
function isDead(page: string, target: string): boolean {
  if (/^[a-z]+:/i.test(target)) return false
  const [file = '', anchor = ''] = target.split('#')
  const to = file === '' ? page : path.join(path.dirname(page), file)
  if (!existsSync(path.join(root, to))) return true
  if (anchor === '' || !to.endsWith('.md')) return false
  return ![anchor, anchor.replace(/-\d+$/, '')].some((one) => anchorsOf(to).includes(one))
}

test.each(pages)('the links of %s lead somewhere', (page) => {
  const targets = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  expect(targets.filter((target) => isDead(page, target))).toEqual([])
})

/** Files of code that a page names with a folder, from the project or from the room that the page is about. */
const bases = ['', 'src', 'src/article', 'src/sentences', 'src/lexicon/names', 'src/article/phrases']
const named = /`((?:[\w.-]+\/)+[\w-]+\.(?:[cm]?ts|mjs|txt))`/g
/** Files that somebody else makes or has. */
const isElsewhere = (file: string) => /^(?:dist|temp|\.\.)\//.test(file)

test.each(pages.filter((page) => page !== 'CHANGELOG.md'))('the files that %s names are there', (page) => {
  const files = [
    ...read(page)
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(named),
  ].map(([, file = '']) => file)
  const gone = (file: string) => !isElsewhere(file) && !bases.some((base) => existsSync(path.join(root, base, file)))
  expect(files.filter(gone)).toEqual([])
})
