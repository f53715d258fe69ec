import { startWorker } from './ask.ts'
import type { Desk } from './desk.ts'
import { el } from './dom.ts'
import { linkOf, stateOf } from './link.ts'
import { firstState, type State, settled } from './state.ts'
import { makeTabs } from './tabs.ts'
import { makeTray } from './tray.ts'
import { makeArticleView } from './views/article.ts'
import { makeCompareView } from './views/compare.ts'
import { makeExportView } from './views/export.ts'
import { makeNamesView } from './views/names.ts'
import { makeOriginsView } from './views/origins.ts'
import { makeSentencesView } from './views/sentences.ts'

const LINK_PAUSE = 400

let state: State = firstState
let titles: readonly string[] = []
let saving: ReturnType<typeof setTimeout> | undefined

const status = el('p', { class: 'status' })
/** For those who do not see the page change. */
const spoken = el('p', { role: 'status', class: 'spoken' })
const note = el('p', { class: 'quiet note' })
const ask = startWorker((busy) => {
  document.body.toggleAttribute('data-busy', busy)
})
const tray = makeTray(document.getElementById('tray')!)
const tabs = makeTabs(
  {
    article: makeArticleView(),
    sentences: makeSentencesView(),
    names: makeNamesView(),
    compare: makeCompareView(),
    origins: makeOriginsView(),
    export: makeExportView(),
  },
  (view) => update({ view }),
)
document.getElementById('views')!.append(status, spoken, note, tabs.element)

function update(change: Partial<State>): void {
  state = settled({ ...state, ...change })
  show()
}

function show(): void {
  const desk: Desk = { state, titles, ask, update, announce }
  tray.show(desk)
  // The view first: one article is read sooner than all.
  Promise.resolve(tabs.show(desk)).catch((error) => showSum(String(error)))
  showOverview().catch((error) => showSum(String(error)))
  clearTimeout(saving)
  saving = setTimeout(saveLink, LINK_PAUSE)
}

async function showOverview(): Promise<void> {
  const overview = await ask('overview', state, {})
  if (overview === null) return
  const found = overview.stories.map(({ title }) => title)
  const changed = found.join('\n') !== titles.join('\n')
  titles = found
  tray.showOverview(overview)
  showSum(`${count(found.length, 'article')}, ${count(overview.groups.length, 'independent origin')}`)
  if (changed) await tabs.show({ state, titles, ask, update, announce })
}

function showSum(sum: string): void {
  if (status.textContent === sum) return
  status.textContent = sum
  announce(sum)
}

function announce(text: string): void {
  spoken.textContent = text
}

async function saveLink(): Promise<void> {
  const saved = state
  const link = await linkOf(saved)
  if (saved !== state) return
  note.textContent = link === null ? 'These texts are too long for a link: they stay on this page only.' : ''
  // Says nothing to `hashchange`, which is for links that somebody pasted.
  history.replaceState(null, '', link ?? '#')
}

addEventListener('hashchange', () => void open())

async function open(): Promise<void> {
  state = await stateOf(location.hash)
  show()
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

void open()
