import type { Desk, Part } from '../desk.ts'
import { el } from '../dom.ts'

const formats = {
  ndjson: { label: 'NDJSON, one object a line', file: 'copydesk.ndjson', type: 'application/x-ndjson' },
  html: { label: 'HTML report, one file to pass on', file: 'copydesk-report.html', type: 'text/html' },
} as const

type Format = keyof typeof formats

const PREVIEW = 6000

/** Everything on the desk as a file: made in the page, saved by the browser. */
export function makeExportView(): Part {
  let desk: Desk
  let content = ''
  let format: Format = 'ndjson'
  const preview = el('pre', { tabindex: 0, 'aria-label': 'Preview' })
  const size = el('p', { class: 'quiet' })
  const save = el('button', { class: 'strong', onclick: () => download() }, 'Download')
  const copy = el(
    'button',
    { onclick: () => navigator.clipboard.writeText(content).then(() => desk.announce('Copied.')) },
    'Copy',
  )
  copy.hidden = navigator.clipboard === undefined
  const download = (): void => {
    const { file, type } = formats[format]
    const href = URL.createObjectURL(new Blob([content], { type }))
    el('a', { href, download: file }).click()
    URL.revokeObjectURL(href)
    desk.announce(`${file} was made.`)
  }
  const radios = (Object.keys(formats) as Format[]).map((one) =>
    el(
      'label',
      { class: 'radio' },
      el('input', { type: 'radio', name: 'format', value: one, checked: one === format, onchange: () => choose(one) }),
      formats[one].label,
    ),
  )
  const choose = (next: Format): void => {
    format = next
    void show()
  }
  const show = async (): Promise<void> => {
    const found = await desk.ask('export', desk.state, { format })
    if (found === null) return
    content = found.content
    preview.textContent = content.length > PREVIEW ? `${content.slice(0, PREVIEW)}…` : content
    size.textContent = `${content.length.toLocaleString('en')} characters, the same for the same texts every time.`
  }
  return {
    element: el(
      'div',
      {},
      el('h2', {}, 'Take it with you'),
      el('fieldset', {}, el('legend', {}, 'Format'), ...radios),
      el('p', { class: 'row' }, save, copy),
      size,
      preview,
    ),
    show(next) {
      desk = next
      return show()
    },
  }
}
