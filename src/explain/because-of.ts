import type { Lost } from '../article/look-over.ts'
import type { Claim, Text } from '../article/reading.ts'
import type { BlockKind } from '../index.ts'

/** One thing that spoke for a reading. */
export interface Because {
  /** A rule's id, or what was looked at and what it showed: `form/byline`, `line/prose`, `second/restore-text`. */
  readonly id: string
  /** How much it counted, above 0; 1 decides alone. */
  readonly weight: number
  /** One sentence for a person. */
  readonly note: string
}

/** What spoke for it beside others, or for the same thing without deciding. */
const beside = 0.5

/** What each line of a text was settled as, and what did not count. */
export interface Explained {
  readonly text: Text
  readonly claims: readonly (Claim | null)[]
  /** By the place of the line. */
  readonly lost: ReadonlyMap<number, readonly Lost[]>
  readonly page: boolean
}

/** What spoke for the line's being what it is, strongest first. `kind`: that of the block on the line. */
export function becauseOf(explained: Explained, at: number, kind: BlockKind, rule: string | null): Because[] {
  const claim = explained.claims[at] ?? null
  const lost = explained.lost.get(at) ?? []
  if (rule !== null) return [{ id: rule, weight: 1, note: `The rule ${rule} knows this line.` }, ...alike(claim, lost)]
  return claim !== null || isPart(kind) ? ofForms(explained.text, at, kind) : ofBody(explained, at, lost)
}

/** What opens or ends a paragraph without being it. */
const isPart = (kind: BlockKind): boolean => kind === 'dateline' || kind === 'credit'

/** The forms of a line that make it what it is; without any it is so by its place. */
function ofForms({ find }: Text, at: number, kind: BlockKind): Because[] {
  const asked: readonly (readonly [form: string, kind: BlockKind, holds: boolean])[] = [
    ['byline', 'byline', Boolean(find.byline(at))],
    ['names', 'byline', Boolean(find.names(at))],
    ['date', 'date', Boolean(find.date(at))],
    ['relative-date', 'date', Boolean(find.relativeDate(at))],
    ['clock', 'date', Boolean(find.clock(at))],
    ['dateline', 'dateline', Boolean(find.dateline(at))],
    ['caption', 'caption', Boolean(find.caption(at))],
    ['credit', 'credit', Boolean(find.credit(at) ?? find.signOff(at))],
  ]
  const found = asked.filter(([, of, holds]) => of === kind && holds)
  if (found.length === 0)
    return [{ id: `layout/${kind}`, weight: 1, note: `It stands where the ${kind} of an article stands.` }]
  return found.map(([form], i) => ({
    id: `form/${form}`,
    weight: i === 0 ? 1 : beside,
    note: `The line has the form of a ${form.replace('-', ' ')}.`,
  }))
}

/** The claims that do not count and say the same as the one that does: that the line is no part of the article. */
function alike(claim: Claim | null, lost: readonly Lost[]): Because[] {
  const same = lost.filter(
    ({ claim: other }) => other.kind === claim?.kind && other.rule !== undefined && other.rule !== claim.rule,
  )
  const reasons = new Map(same.map(({ claim: { rule, reason } }) => [rule!, reason]))
  return [...reasons].map(([id, reason]) => ({ id, weight: beside, note: `${id} claims it too, as ${reason}.` }))
}

/** Why a line is body text: what gave it back, how it looks, and that nothing claims it. */
function ofBody({ text, page }: Explained, at: number, lost: readonly Lost[]): Because[] {
  const { prose, words, level, item, quote } = text.lines[at]!
  const given = lost.flatMap(({ claim: { rule, kind }, givenBack }) =>
    givenBack === null
      ? []
      : [
          {
            id: `second/${givenBack}`,
            weight: 1,
            note: `${rule ?? kind} claimed the line; ${givenBack} gave it back.`,
          },
        ],
  )
  const looks: readonly (readonly [id: string, holds: boolean, note: string])[] = [
    ['line/prose', prose, `Running text of ${words} words.`],
    ['line/heading', level > 0, `A heading of level ${level}.`],
    ['line/item', item, 'An item of a list.'],
    ['line/quote', quote, 'A quotation.'],
    ['layout/body', page, 'On a page it stands where the article does, and nothing claims it.'],
    ['layout/text', !page, 'The text is no page, and nothing claims the line.'],
  ]
  return [...given, ...looks.flatMap(([id, holds, note]) => (holds ? [{ id, weight: beside, note }] : []))]
}
