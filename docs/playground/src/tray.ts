import type { Desk, Part } from './desk.ts'
import { choice, el } from './dom.ts'
import { makeEditor } from './editor.ts'
import type { StoryLine, Talk } from './protocol.ts'
import { samples } from './samples.ts'
import { MOST_ARTICLES } from './state.ts'

export interface Tray extends Part {
  readonly showOverview: (overview: Talk['overview']['answer']) => void
}

/** The articles on the desk, and the text of the one that is looked at. */
export function makeTray(element: HTMLElement): Tray {
  let desk: Desk
  let lines: readonly string[] = []
  let titles: readonly string[] = []
  const list = el('ol', { class: 'articles' })
  const sample = choice('Sample', [], (id) => {
    const found = samples.find((one) => one.id === id)
    if (found) desk.update({ texts: found.texts, article: 1, other: 0, keep: [] })
  })
  const remove = el('button', { onclick: () => dropArticle() }, 'Remove this one')
  const add = el('button', { onclick: () => addTexts(['']) }, 'Add article')
  const file = el('input', {
    type: 'file',
    multiple: true,
    accept: '.txt,.md,text/*',
    id: 'file',
    onchange: () => addFiles(),
  })

  const editor = makeEditor((text) => {
    const { texts, article } = desk.state
    desk.update({ texts: texts.map((one, at) => (at === article ? text : one)) })
  }, remove)
  const addTexts = (more: readonly string[]): void => {
    const kept = desk.state.texts.filter((one) => one !== '')
    const texts = [...kept, ...more].slice(0, MOST_ARTICLES)
    desk.update({ texts, article: texts.length - 1 })
    editor.focus()
  }
  const addFiles = async (): Promise<void> => {
    addTexts(await Promise.all(Array.from(file.files ?? [], (one) => one.text())))
    file.value = ''
  }
  const dropArticle = (): void => {
    const { texts, article } = desk.state
    desk.update({ texts: texts.filter((_, at) => at !== article), article: Math.max(0, article - 1) })
    desk.announce(`Article ${article + 1} was removed.`)
  }
  const clear = (): void => {
    desk.update({ texts: [''], article: 0, keep: [] })
    editor.focus()
  }
  const showList = (): void => {
    const focused = list.contains(document.activeElement)
    list.replaceChildren(
      ...desk.state.texts.map((one, at) =>
        item(desk, at, titles[at] || (one === '' ? 'empty: paste a text' : 'untitled'), lines[at] ?? ''),
      ),
    )
    showCurrent(list)
    if (focused) list.querySelector<HTMLElement>('[aria-current]')?.focus()
  }

  element.append(
    el('h2', { id: 'tray-title' }, 'Articles'),
    sample.field,
    list,
    el(
      'p',
      { class: 'row' },
      add,
      el('label', { class: 'button', for: 'file' }, file, 'Open files'),
      el('button', { onclick: clear }, 'Start empty'),
    ),
    editor.element,
  )
  return {
    element,
    show(next) {
      desk = next
      const { texts, article } = desk.state
      sample.select.replaceChildren(
        ...[...samples, { id: '', label: 'Your own texts' }].map((one) => el('option', { value: one.id }, one.label)),
      )
      sample.select.value = samples.find((one) => one.texts.join('\0') === texts.join('\0'))?.id ?? ''
      editor.show(article + 1, texts[article]!)
      add.disabled = texts.length >= MOST_ARTICLES
      remove.disabled = texts.length === 1
      showList()
    },
    showOverview({ stories, groups }) {
      titles = stories.map(({ title }) => title)
      lines = stories.map((story, at) =>
        lineOf(
          story,
          groups.findIndex(({ members }) => members.includes(at)),
        ),
      )
      showList()
    },
  }
}

function item({ state, update }: Desk, at: number, title: string, line: string): HTMLElement {
  return el(
    'li',
    {},
    el(
      'button',
      {
        class: 'article-button',
        'aria-current': at === state.article ? 'true' : null,
        onclick: () => update({ article: at }),
      },
      el('b', { class: 'number' }, String(at + 1)),
      el('span', {}, title, el('span', { class: 'quiet' }, line)),
    ),
  )
}

/** On a phone the list is a row that scrolls sideways. */
function showCurrent(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current]')
  if (current) list.scrollLeft = current.offsetLeft - list.offsetLeft - 16
}

function lineOf({ agencies, words }: StoryLine, group: number): string {
  return [`origin ${group + 1}`, ...agencies, `${words} words`].join(' · ')
}
