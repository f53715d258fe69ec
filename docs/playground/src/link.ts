import type { RemovalReason } from '../../../src/index.ts'
import { nameStyles, removalReasons } from '../../../src/index.ts'
import { firstState, isExample, layouts, type Pasted, type State, settled, views } from './state.ts'

/** Browsers cut addresses off somewhere above this. */
const LONGEST = 200_000
/** Longer texts do not get so short, and need not be packed to know it. */
const LONGEST_UNPACKED = 500_000

/**
 * The state as the part of the address after `#`, which no browser sends anywhere. The example goes by its name, own
 * articles deflated; where they are too long for an address, the answer is null.
 */
export async function linkOf(state: State): Promise<string | null> {
  const link = new URLSearchParams()
  if (state.articles.length === 0) link.set('empty', '')
  else if (!isExample(state)) {
    if (state.articles.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_UNPACKED) return null
    const packed = await pack(JSON.stringify(state.articles.map(({ name, text }) => [name, text])))
    if (packed.length > LONGEST) return null
    link.set('articles', packed)
  }
  link.set('view', state.view)
  link.set('article', String(state.article + 1))
  link.set('pair', state.pair.map((at) => at + 1).join(' '))
  if (state.layout !== firstState().layout) link.set('layout', state.layout)
  if (state.style !== 'default') link.set('style', state.style)
  if (state.keep.length > 0) link.set('keep', state.keep.join(' '))
  return `#${link}`
}

/** What a link says; what it does not say, or says wrong, is as at the start. */
export async function stateOf(hash: string): Promise<State> {
  const link = new URLSearchParams(hash.slice(1))
  const first = firstState()
  const [a, b] = (link.get('pair') ?? '').split(' ')
  const keep = (link.get('keep') ?? '').split(' ')
  return settled({
    articles: link.has('empty') ? [] : ((await articlesOf(link.get('articles'))) ?? first.articles),
    view: views.find((view) => view === link.get('view')) ?? first.view,
    article: positionOf(link.get('article'), first.article),
    pair: [positionOf(a, first.pair[0]), positionOf(b, first.pair[1])],
    layout: layouts.find((layout) => layout === link.get('layout')) ?? first.layout,
    style: nameStyles.find((style) => style === link.get('style')) ?? first.style,
    keep: removalReasons.filter((reason: RemovalReason) => keep.includes(reason)),
  })
}

/** Links count from one. */
function positionOf(number: string | null | undefined, first: number): number {
  return number ? Number(number) - 1 : first
}

async function articlesOf(packed: string | null): Promise<readonly Pasted[] | undefined> {
  if (packed === null) return undefined
  try {
    const articles: unknown = JSON.parse(await unpack(packed))
    if (!Array.isArray(articles)) return undefined
    return articles.map((one: unknown) => {
      if (!Array.isArray(one) || typeof one[0] !== 'string' || typeof one[1] !== 'string') throw new Error('no article')
      return { name: one[0], text: one[1] }
    })
  } catch {
    return undefined
  }
}

async function pack(text: string): Promise<string> {
  const bytes = await through(new Blob([text]), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function unpack(text: string): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream('deflate-raw')))
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}
