import type { OriginGroup } from '../../../../src/index.ts'
import type { Desk, Part } from '../desk.ts'
import { el } from '../dom.ts'

/** Which articles are one story in several dresses, what says so, and how many origins there are. */
export function makeOriginsView(): Part {
  const sum = el('p', { class: 'headline' })
  const tree = el('ol', { class: 'tree' })
  const unsure = el('div', {})
  return {
    element: el('div', {}, el('h2', {}, 'Who is independent of whom'), sum, tree, unsure),
    async show(desk) {
      const found = await desk.ask('overview', desk.state, {})
      if (found === null) return
      const { stories, groups } = found
      sum.textContent = `${plural(stories.length, 'article')}, ${plural(groups.length, 'origin')}`
      const titles = stories.map(({ title }) => title || 'empty')
      tree.replaceChildren(...groups.map((group, at) => branch(desk, titles, group, at)))
      unsure.replaceChildren(
        ...(found.unsure.length === 0 ? [] : [el('h3', {}, 'Kept apart, but not for sure')]),
        ...found.unsure.map(({ a, b, text }) => el('p', {}, `${numbered(text)} `, compareButton(desk, a, b))),
      )
    },
  }
}

function branch(desk: Desk, titles: readonly string[], group: OriginGroup, at: number): HTMLElement {
  const { members, origin, agency, evidence } = group
  const ordered = [origin, ...members.filter((member) => member !== origin)]
  return el(
    'li',
    {},
    el(
      'p',
      { class: 'origin' },
      `Origin ${at + 1} `,
      agency !== null && el('b', { class: 'agency' }, agency),
      el('span', { class: 'quiet' }, ` ${plural(members.length, 'article')}`),
    ),
    el(
      'ul',
      {},
      ...ordered.map((member) =>
        el(
          'li',
          {},
          el(
            'button',
            { class: 'plain', onclick: () => desk.update({ article: member, view: 'article' }) },
            el('b', { class: 'number' }, String(member + 1)),
            ` ${titles[member]}`,
          ),
          member === origin && members.length > 1 && el('b', { class: 'tag' }, 'likely the origin'),
          ...evidence
            .filter((one) => one.member === member)
            .map((one) =>
              el('p', { class: 'evidence' }, `${numbered(one.text)} `, compareButton(desk, one.comparedWith, member)),
            ),
        ),
      ),
    ),
  )
}

function compareButton({ update }: Desk, a: number, b: number): HTMLElement {
  return el(
    'button',
    { onclick: () => update({ article: a, other: b, view: 'compare' }) },
    `Compare ${a + 1} and ${b + 1}`,
  )
}

/** Evidence names articles by their position; people count from one. */
function numbered(text: string): string {
  return text.replace(/\[(\d+)\]/g, (_, position: string) => String(Number(position) + 1))
}

function plural(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
