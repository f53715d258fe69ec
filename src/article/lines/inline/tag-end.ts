import { htmlTags } from '../../../lexicon/html-tags.ts'
import { lazy } from '../../../text/lazy.ts'

const tags = /* @__PURE__ */ lazy(() => new Set(htmlTags.split(' ')))
/** A longer tag is left as text, which keeps the scan linear. */
const maxTag = 1000

/** `<b>`, `</p>`, `<br/>`, `<!-- … -->`: the offset after it. */
export function tagEnd(source: string, at: number, end: number): number | undefined {
  const open = /^<(?:\/?([a-z][\da-z]*)[\s/>]|!--)/i.exec(source.slice(at, at + 16))
  if (!open || (open[1] !== undefined && !tags().has(open[1].toLowerCase()))) return undefined
  const slice = source.slice(at, Math.min(end, at + maxTag))
  const whole = quotedTag.exec(slice)?.[0].length
  if (whole) return at + whole
  const close = slice.indexOf('>')
  return close < 0 ? undefined : at + close + 1
}

/** A bracket in a quoted attribute closes no tag. */
const quotedTag = /^<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/i
