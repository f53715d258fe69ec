import type { BlockKind } from '../../types/article.ts'
import type { Line } from '../lines/line.ts'
import { mostlyLinked } from '../lines/shape/mostly-linked.ts'
import type { Claims, Reading } from '../reading.ts'
import { isCopied } from './is-copied.ts'

/** A page has so many lines of menus, buttons and links, and so large a share of its lines is loose. */
const minSigns = 6
const minLoose = 12
const minShare = 0.3
const maxLink = 16
const maxLabel = 4
/**
 * Whether the input looks like a whole page: menus before the text, lists of other stories after it. An article's own
 * lists and crossheads are loose lines too; only together with lines that a rule knows, or links, do they make a page.
 * What an article that was copied by itself may end with (a share line, a copyright line) says nothing.
 */
export function isPage({ lines, options, container, seen }: Reading, noise: Claims): boolean {
  if (seen) return true
  if (container.told) return false
  if (options.mode) return options.mode === 'balanced'
  const end = lines.findLastIndex((_, i) => !isCopied(noise[i]?.reason)) + 1
  let signs = 0
  let loose = 0
  for (let i = 0; i < end; i++) {
    const line = lines[i]!
    const kind = noise[i]?.kind
    if (isSign(line, kind)) signs++
    else if (isLoose(line, kind)) loose++
  }
  return signs >= minSigns && signs + loose >= minLoose && signs + loose >= end * minShare
}

const isSign = ({ linked, words }: Line, kind: BlockKind | undefined): boolean =>
  kind === 'boilerplate' || (!kind && linked > mostlyLinked && words <= maxLink)

const isLoose = ({ item, words }: Line, kind: BlockKind | undefined): boolean =>
  kind === 'metadata' ? item : !kind && words <= maxLabel
