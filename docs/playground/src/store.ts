import { capital, inWords } from '../../../src/report/number-words.ts'
import { count } from '../../../src/report/words.ts'
import { type Ask, startWorker } from './ask.ts'
import type { Given } from './given.ts'
import { linkOf, stateOf } from './link.ts'
import type { FindingsView, Progress } from './protocol.ts'
import type { Refused } from './read-files.ts'
import { firstState, isExample, MOST_ARTICLES, type Pasted, type State, settled } from './state.ts'

/** Something that a reader must know: shown above the heading until it is closed. */
export interface Notice {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly text: string }[]
}

/** What the page shows, at one moment. */
export interface Desk {
  readonly state: State
  readonly findings: FindingsView | null
  /** Set while reading takes longer than a moment. */
  readonly progress: Progress | null
  readonly notice: Notice | null
  /** The state before articles were added, replaced or removed. */
  readonly undo: { readonly state: State; readonly label: string } | null
  /** For those who do not see the page change. */
  readonly said: string
  readonly isLinkTooLong: boolean
}

export interface Store {
  readonly ask: Ask
  readonly desk: () => Desk
  readonly subscribe: (onchange: () => void) => () => void
  readonly update: (change: Partial<State>) => void
  readonly add: (pasted: readonly Given[], refused?: readonly Refused[], files?: number) => Promise<void>
  readonly remove: (at: number) => void
  readonly replace: (articles: readonly Pasted[], label: string) => void
  readonly undo: () => void
  readonly say: (said: string) => void
  readonly notify: (notice: Notice | null) => void
}

const LINK_PAUSE = 300
/** Nobody wants to see that something took a moment. */
const READING_PAUSE = 150

export async function openStore(): Promise<Store> {
  let desk: Desk = {
    state: await stateOf(location.hash),
    findings: null,
    progress: null,
    notice: null,
    undo: null,
    said: '',
    isLinkTooLong: false,
  }
  const listeners = new Set<() => void>()
  let saving: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  let before: FindingsView | null = null

  const change = (next: Partial<Desk>): void => {
    desk = { ...desk, ...next }
    for (const listener of listeners) listener()
  }
  const ask = startWorker(
    (busy) => document.body.toggleAttribute('data-busy', busy),
    (progress) => {
      if (performance.now() - asked > READING_PAUSE && desk.findings === null) change({ progress })
    },
  )
  const find = async (): Promise<void> => {
    const { state } = desk
    asked = performance.now()
    const found = state.articles.length === 0 ? noFindings : await ask('findings', state, {})
    if (found === null || !isSameCopy(state, desk.state)) return
    change({ findings: found, progress: null, said: saidOf(before, found) ?? desk.said })
    before = found
  }
  const save = async (): Promise<void> => {
    const { state } = desk
    const link = await linkOf(state)
    if (state !== desk.state) return
    change({ isLinkTooLong: link === null })
    // Says nothing to `hashchange`, which is for links that somebody pasted.
    history.replaceState(null, '', link ?? '#')
  }
  const go = (state: State, more: Partial<Desk> = {}): void => {
    const next = settled(state)
    const isSame = isSameCopy(next, desk.state)
    change({ ...more, state: next, ...(isSame ? {} : { findings: null }) })
    clearTimeout(saving)
    saving = setTimeout(() => void save(), LINK_PAUSE)
    if (!isSame) find().catch(fail)
  }
  let adding: Promise<void> = Promise.resolve()
  const addNow = async (pasted: readonly Given[], refused: readonly Refused[], files: number): Promise<void> => {
    const read = await ask('read', desk.state, { pasted })
    if (read === null) return
    const kept = isExample(desk.state) ? [] : desk.state.articles
    const room = MOST_ARTICLES - kept.length
    const articles = read.articles.slice(0, Math.max(0, room))
    const notice = noticeOf(
      articles.length,
      read.articles.length,
      [
        ...refused,
        ...read.foreign.map((name) => ({ name, why: 'does not look English. copydesk reads English only.' })),
        ...read.empty.map((name) => ({ name, why: 'has no words.' })),
      ],
      files,
    )
    if (articles.length === 0) {
      change({ notice })
      return
    }
    const undo = undoable(isExample(desk.state) ? 'Bring the example back' : 'Undo')
    go(
      { ...desk.state, articles: [...kept, ...articles], article: kept.length, pair: [0, Math.max(1, kept.length)] },
      { notice, ...undo },
    )
  }
  const fail = (error: unknown): void =>
    change({ notice: { title: 'Something went wrong.', lines: [{ name: '', text: String(error) }] } })
  const undoable = (label: string): Pick<Desk, 'undo'> => ({ undo: { state: desk.state, label } })

  addEventListener('hashchange', async () => go(await stateOf(location.hash)))
  find().catch(fail)

  return {
    ask,
    desk: () => desk,
    subscribe(onchange) {
      listeners.add(onchange)
      return () => listeners.delete(onchange)
    },
    update: (next) => go({ ...desk.state, ...next }),
    add(pasted, refused = [], files = 0) {
      // Whoever pastes twice in a moment means both.
      adding = adding.then(() => addNow(pasted, refused, files)).catch(fail)
      return adding
    },
    remove(at) {
      const articles = desk.state.articles.filter((_, row) => row !== at)
      go(
        { ...desk.state, articles, article: Math.max(0, at - 1) },
        { ...undoable('Undo'), said: `Article ${at + 1} removed.` },
      )
    },
    replace: (articles, label) =>
      go(
        { ...firstState(), view: desk.state.view, style: desk.state.style, articles },
        { ...undoable(label), notice: null },
      ),
    undo: () => desk.undo && go(desk.undo.state, { undo: null, notice: null }),
    say: (said) => change({ said }),
    notify: (notice) => change({ notice }),
  }
}

const noFindings: FindingsView = {
  headline: { heading: '', lede: [] },
  stories: [],
  sheets: [],
  synopses: [],
  unsure: [],
}

/** `Article 6 added: TITLE. 6 articles, 4 origins.` */
function saidOf(before: FindingsView | null, { stories, sheets }: FindingsView): string | null {
  if (before === null || stories.length === 0) return null
  const added = stories.length - before.stories.length
  const origins = sheets.filter(({ number }) => number !== null).length
  const sum = `${count(stories.length, 'article')}, ${count(origins, 'origin')}.`
  if (added === 1) return `Article ${stories.length} added: ${stories.at(-1)!.title}. ${sum}`
  return added > 1 ? `${count(added, 'article')} added. ${sum}` : sum
}

function noticeOf(added: number, found: number, refused: readonly Refused[], files: number): Notice | null {
  const left = found - added
  const lines = refused.map(({ name, why }) => ({ name, text: why }))
  if (left > 0)
    return { title: `${added} of ${found + refused.length} files ${added === 1 ? 'was' : 'were'} added.`, lines }
  if (refused.length === 0) return null
  if (files <= 1) return { title: 'Nothing was added:', lines }
  return {
    title: `${added} of ${files} files ${added === 1 ? 'was' : 'were'} added. ${capital(inWords(refused.length))} ${refused.length === 1 ? 'was' : 'were'} not:`,
    lines,
  }
}

function isSameCopy(one: State, other: State): boolean {
  return one.articles === other.articles && one.keep === other.keep && one.style === other.style
}
