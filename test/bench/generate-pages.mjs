import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { random } from './generate-articles.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The article texts that the project owns: seeds and fixtures. */
function ownBodies() {
  const files = (folder) => readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name))
  const inputs = files('fixtures').flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('input.'))
      .map((name) => path.join(folder, name)),
  )
  return [...files('seeds'), ...inputs].map((file) => readFileSync(file, 'utf8'))
}

const SECTIONS = 'News,World,Politics,Business,Money,Sport,Culture,Travel,Opinion,Weather'.split(',')
const SUBSECTIONS = ['Latest', 'Analysis', 'Local', 'In pictures', 'Video', 'Newsletters']
const FOOTER = 'About us,Contact us,Jobs,Advertise,Terms of use,Privacy policy,Cookie settings,Archive,RSS'.split(',')
const SHARES = ['Facebook', 'X', 'WhatsApp', 'E-mail', 'Copy link']
const STORIES = [
  'Swan closes motorway for an hour',
  'Baker wins libel case against rival',
  'Bus fares to rise by 8% in January',
  'Why the last bus is late again',
  'Lake returns overnight to dry valley',
  'Choir of a hundred sings for the bridge',
  'Council votes to keep its oldest tree',
  'Ferry strike enters second week',
]

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The weight that a news page carries besides its words: settings of scripts, styles, addresses of pictures in many widths. */
function ballast(next) {
  const letters = (length) => Array.from({ length }, () => Math.floor(next() * 36).toString(36)).join('')
  const address = (kind) => `https://cdn.example/${kind}/${letters(24)}.jpg`
  const widths = [320, 480, 640, 960, 1280]
  return {
    picture: (alternative) =>
      `<picture>${widths
        .map(
          (width) => `<source media="(min-width:${width}px)" srcset="${address(width)} 1x, ${address(width * 2)} 2x">`,
        )
        .join('')}<img class="media__image" loading="lazy" alt="${alternative}" src="${address('w')}"></picture>`,
    script: (rows) =>
      `<script>window.__DATA__=window.__DATA__||[];window.__DATA__.push(${JSON.stringify(
        Array.from({ length: rows }, (_, row) => ({
          id: letters(16),
          slot: `slot-${row}`,
          sizes: [[300, 250]],
          key: letters(32),
        })),
      )})</script>`,
    style: (rows) =>
      `<style>${Array.from({ length: rows }, () => `.c-${letters(6)}{margin:0 0 16px;color:#${letters(6)};display:flex}`).join('')}</style>`,
    icon: () => `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M${letters(60)}"></path></svg>`,
  }
}

/**
 * Each body dressed as a whole page: as the text that a browser shows, and as HTML with the markup, scripts, styles and
 * picture addresses that news pages carry.
 */
export function generatePages(seed = 11) {
  const next = random(seed)
  const { picture, script, style, icon } = ballast(next)
  const link = (words, kind) =>
    `<a class="${kind}__link" href="https://news.example/${kind}/${encodeURIComponent(words)}">${words}</a>`
  const list = (items, kind) =>
    `<ul class="${kind}">${items.map((item) => `<li class="${kind}__item" data-track="${kind}">${item}</li>`).join('')}</ul>`
  return ownBodies().map((body) => {
    const paragraphs = body.split(/\n\s*\n/).map((text) => text.trim())
    const text = [
      ...SECTIONS.flatMap((section) => [section, ...SUBSECTIONS]),
      body,
      'Share this article',
      ...SHARES,
      'Most read',
      ...STORIES,
      ...FOOTER,
      '© 2025 The Example. All rights reserved.',
    ].join('\n\n')
    const menu = list(
      SECTIONS.map(
        (section) =>
          link(section, 'nav') +
          list(
            SUBSECTIONS.map((item) => link(item, 'subnav')),
            'subnav',
          ),
      ),
      'nav',
    )
    const article = paragraphs
      .filter(Boolean)
      .map(
        (words, row) =>
          `<div class="article__block article__block--text" data-row="${row}"><p class="article__paragraph">${escaped(words)}</p></div>${
            row % 4 === 3 ? `<div class="ad ad--inline" id="ad-${row}" data-sizes="300x250,320x50"></div>` : ''
          }`,
      )
      .join('')
    const cards = STORIES.map(
      (story) =>
        `<div class="card"><div class="card__media">${picture(story)}</div><h3 class="card__title">${link(story, 'card')}</h3></div>`,
    )
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Example</title>${style(120)}${script(40)}</head><body class="page"><header class="header"><div class="header__inner"><nav>${menu}</nav></div></header>${script(30)}<main class="main"><article class="article"><figure class="article__lead">${picture('')}</figure><div class="article__body">${article}</div><div class="share"><h4>Share this article</h4>${list(
      SHARES.map((name) => icon() + link(name, 'share')),
      'share',
    )}</div></article></main><aside class="aside"><h2>Most read</h2>${list(cards, 'cards')}</aside>${script(40)}<footer class="footer">${list(
      FOOTER.map((item) => link(item, 'footer')),
      'footer',
    )}<p>© 2025 The Example. All rights reserved.</p></footer></body></html>`
    return { text, html }
  })
}
