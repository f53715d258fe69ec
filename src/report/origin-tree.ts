import type { OriginGroup } from '../index.ts'
import type { Findings } from './findings.ts'
import { type Html, html, nothing, trusted } from './html.ts'
import { count } from './words.ts'

const MOST_UNSURE = 50
/** More articles that stand alone are folded up, so that the others can be seen. */
const MOST_ALONE = 20

/** Which articles are one story in several dresses, and what says so. */
export function originTree(findings: Findings): Html {
  const { groups, unsure } = findings.origins
  const branches = groups.map((group, at) => ({
    alone: group.members.length === 1,
    markup: branch(findings, group, at),
  }))
  const alone = branches.filter((one) => one.alone).map(({ markup }) => markup)
  const folded = alone.length > MOST_ALONE
  const shown = branches.filter((one) => !(folded && one.alone)).map(({ markup }) => markup)
  return html`<section id="origins"><h2>Origins</h2><ol class="tree">${shown}</ol>${
    folded
      ? html`<details><summary>${count(alone.length, 'more origin')}, each of one article</summary><ol class="tree">${alone}</ol></details>`
      : nothing
  }${
    unsure.length === 0
      ? nothing
      : html`<h3>Kept apart, but not for sure</h3><ul>${unsure.slice(0, MOST_UNSURE).map(({ text }) => html`<li>${sayNumbered(text)}</li>`)}</ul>${more(unsure.length, MOST_UNSURE, 'pair')}`
  }</section>`
}

function branch({ stories }: Findings, { members, origin, agency, evidence }: OriginGroup, at: number): Html {
  const ordered = [origin, ...members.filter((member) => member !== origin)]
  return html`<li><p class="origin">Origin ${at + 1}${agency === null ? nothing : html` <b class="agency">${agency}</b>`} <span class="quiet">${count(members.length, 'article')}</span></p><ul>${ordered.map(
    (member) =>
      html`<li>${articleLink(member)} ${stories[member]!.title} <span class="quiet">${stories[member]!.name}</span>${
        member === origin && members.length > 1 ? html` <b class="tag">likely the origin</b>` : nothing
      }${evidence.filter((one) => one.member === member).map(({ text }) => html`<p class="why">${sayNumbered(text)}</p>`)}</li>`,
  )}</ul></li>`
}

function articleLink(at: number): Html {
  return html`<a class="number" href="#article-${at + 1}">${at + 1}</a>`
}

/** Evidence names articles by their position; people count from one. */
function sayNumbered(text: string): Html {
  const parts = text.split(/\[(\d+)\]/)
  return trusted(parts.map((part, at) => (at % 2 === 0 ? html`${part}` : articleLink(Number(part))).markup).join(''))
}

/** What a list left out. */
export function more(all: number, shown: number, thing: string): Html {
  return all > shown ? html`<p class="quiet">and ${count(all - shown, `more ${thing}`)}</p>` : nothing
}
