/** Elements with nothing to read in them, and controls. Everything else gives its text and nothing more. */
const skipped = new Set(
  'script style noscript template svg math iframe object embed canvas audio video input select textarea button dialog head'.split(
    ' ',
  ),
)

const headings: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
}

/** What begins a line of its own. */
const blocks = new Set(
  `${Object.keys(headings).join(' ')} p li blockquote figcaption div section article main header footer aside nav ul ol dl dt dd figure table tr td th pre form fieldset address hr details summary center body`.split(
    ' ',
  ),
)

interface Lines {
  readonly done: string[]
  open: string
  prefix: string
}

/**
 * A page or a piece of one as Markdown. It is read in a document that is shown nowhere: no script runs there, nothing
 * loads, and only texts are taken out of it.
 */
export function markdownOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(harmless(html), 'text/html')
  const lines: Lines = { done: [], open: '', prefix: '' }
  walk(body, lines)
  close(lines)
  return lines.done.join('\n\n')
}

/** Nothing would run or look like anything anyway, but the browser would complain of each handler and style. */
function harmless(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) => tag.replace(/\s(?:on[a-z]+|style)\s*=/gi, ' data-off='))
}

function walk(parent: Element, lines: Lines): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) lines.open += (node.textContent ?? '').replace(/\s+/g, ' ')
    else if (node.nodeType === Node.ELEMENT_NODE) element(node as Element, lines)
  }
}

function element(one: Element, lines: Lines): void {
  const name = one.localName
  if (skipped.has(name) || one.hasAttribute('hidden') || one.getAttribute('aria-hidden') === 'true') return
  if (name === 'br') {
    lines.open += '\n'
    return
  }
  if (name === 'a') {
    link(one, lines)
    return
  }
  if (!blocks.has(name)) {
    walk(one, lines)
    return
  }
  close(lines)
  const before = lines.prefix
  if (name in headings) lines.prefix = headings[name]!
  else if (name === 'li') lines.prefix = '- '
  else if (name === 'blockquote') lines.prefix = '> '
  walk(one, lines)
  close(lines)
  lines.prefix = before
}

/** A link keeps its address where it leads to a page; of a link around blocks only the text is kept. */
function link(one: Element, lines: Lines): void {
  const address = one.getAttribute('href') ?? ''
  const text = (one.textContent ?? '').replace(/\s+/g, ' ').trim()
  const isBlock = Array.from(one.querySelectorAll('*')).some((inner) => blocks.has(inner.localName))
  if (isBlock || text === '' || !/^https?:\/\/[^\s()]+$/.test(address)) walk(one, lines)
  else lines.open += `[${text.replaceAll('[', '(').replaceAll(']', ')')}](${address})`
}

function close(lines: Lines): void {
  const text = lines.open
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
  if (text !== '')
    lines.done.push(
      text
        .split('\n')
        .map((line) => (line === '' ? '' : lines.prefix + line))
        .join('\n'),
    )
  lines.open = ''
}
