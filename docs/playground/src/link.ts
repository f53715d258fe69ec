import type { RemovalReason } from '../../../src/index.ts'
import { nameStyles } from '../../../src/index.ts'
import { samples } from './samples.ts'
import { firstState, type State, settled, views } from './state.ts'

/** Browsers cut addresses off somewhere above this. */
const LONGEST = 200_000
/** Longer texts do not get so short, and need not be packed to know it. */
const LONGEST_UNPACKED = 500_000

/**
 * The state as the part of the address after `#`, which no browser sends anywhere. A sample goes by its name, own
 * texts deflated; where they are too long for an address, the answer is null.
 */
export async function linkOf(state: State): Promise<string | null> {
  const link = new URLSearchParams()
  const sample = samples.find(({ texts }) => texts.join('\0') === state.texts.join('\0'))
  if (sample) link.set('sample', sample.id)
  else if (state.texts.some((text) => text !== '')) {
    if (state.texts.reduce((sum, text) => sum + text.length, 0) > LONGEST_UNPACKED) return null
    const text = await packed(JSON.stringify(state.texts))
    if (text.length > LONGEST) return null
    link.set('text', text)
  }
  link.set('view', state.view)
  link.set('article', String(state.article + 1))
  if (state.view === 'compare') link.set('with', String(state.other + 1))
  if (state.style !== 'default') link.set('style', state.style)
  if (state.keep.length > 0) link.set('keep', state.keep.join(' '))
  return `#${link}`
}

/** What a link says; what it does not say, or says wrong, is as at the start. */
export async function stateOf(hash: string): Promise<State> {
  const link = new URLSearchParams(hash.slice(1))
  const state = {
    texts: (await textsOf(link.get('text'))) ?? sampleTexts(link.get('sample')) ?? firstState.texts,
    view: views.find((view) => view === link.get('view')) ?? firstState.view,
    article: positionOf(link.get('article'), firstState.article),
    other: positionOf(link.get('with'), firstState.other),
    style: nameStyles.find((style) => style === link.get('style')) ?? firstState.style,
    keep: (link.get('keep') ?? '').split(' ').filter(Boolean) as RemovalReason[],
  }
  return settled(state)
}

/** Links count from one. */
function positionOf(number: string | null, first: number): number {
  return number === null ? first : Number(number) - 1
}

function sampleTexts(id: string | null): readonly string[] | undefined {
  return samples.find((sample) => sample.id === id)?.texts
}

async function textsOf(text: string | null): Promise<readonly string[] | undefined> {
  if (text === null) return undefined
  try {
    const texts: unknown = JSON.parse(await unpacked(text))
    return Array.isArray(texts) && texts.every((one) => typeof one === 'string') ? texts : undefined
  } catch {
    return undefined
  }
}

async function packed(text: string): Promise<string> {
  const bytes = await through(new Blob([text]), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function unpacked(text: string): Promise<string> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream('deflate-raw')))
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}
