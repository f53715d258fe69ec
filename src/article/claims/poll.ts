import { anyOf } from '../any-of.ts'
import type { Line } from '../lines/line.ts'
import type { Claim, Unlisted } from '../reading.ts'
import { claimAt } from './claim-at.ts'

/** "Poll"   "Reader poll"   "POLL: Is 4% enough?"   "Vote: Who should open the new bridge?" */
const label = /* @__PURE__ */ anyOf(
  [
    /(?:quick|reader|online|daily|weekly|our|today’s|today's)? ?(?:poll|quiz|survey|question of the (?:day|week))/i,
    /have your say|what do you think\?|you decide|vote/i,
  ],
  '^',
  '(?: ?[:|–—-] |$)',
  'i',
)
/** What is pressed, or counted, under the answers. */
const button = /* @__PURE__ */ anyOf(
  [
    /vote(?: now| here)?/i,
    /submit(?: (?:your )?(?:vote|answer))?/i,
    /cast (?:your )?vote/i,
    /(?:see|show|view)(?: the)? (?:poll )?results|results/i,
    /total votes:? [\d,.]{1,12}/i,
    /[\d,.]{1,12}k? (?:people (?:have )?)?vote[sd](?: (?:so far|cast))?/i,
    /poll (?:is )?closed/i,
    /(?:voting|this poll) (?:has )?(?:is )?closed/i,
  ],
  '^',
  '[.!]?$',
  'i',
)
const maxQuestion = 24
const maxAnswer = 12
const mostAnswers = 9
const minAnswers = 2
const maxAnswerAlone = 6

/**
 * A box that asks the reader to vote: a question, short answers and what is pressed under them. Without a button the
 * answers are those of a list.
 */
export function poll({ lines }: Unlisted): Claim[] {
  const claims: Claim[] = []
  for (let at = 0; at < lines.length; at++) {
    const question = asks(lines[at]!) ? at : isLabel(lines[at]!) && lines[at + 1] && asks(lines[at + 1]!) ? at + 1 : -1
    if (question < 0) continue
    const labelled = label.test(lines[at]!.text)
    const end = endOf(lines, question, labelled)
    // A label over a question that is none of a box is the text's.
    if (end === question) continue
    for (; at < end; at++) claims.push(claimAt(at, claim))
    at--
  }
  return claims
}

const isLabel = ({ text, words }: Line): boolean => words <= maxAnswerAlone && label.test(text)

const asks = ({ text, words }: Line): boolean => text.endsWith('?') && words > 1 && words <= maxQuestion

/** The line behind the box whose question stands at `at`; `at` where it is none. */
function endOf(lines: readonly Line[], at: number, labelled: boolean): number {
  const pressed = pressedEnd(lines, at)
  const end = pressed > at ? pressed : labelled ? listEnd(lines, at) : at
  return end - at > minAnswers ? end : at
}

/** The line behind the buttons that stand under short answers; `at` where none stand there. */
function pressedEnd(lines: readonly Line[], at: number): number {
  let end = at
  for (let i = at + 1; i < lines.length && i - at <= mostAnswers; i++) {
    const line = lines[i]!
    if (button.test(line.text)) end = i + 1
    else if (!line.wordless && (end > at || line.prose || line.words > maxAnswer)) break
  }
  return end
}

function listEnd(lines: readonly Line[], at: number): number {
  let to = at + 1
  while (lines[to]?.item && lines[to]!.words <= maxAnswerAlone) to++
  return to
}

const claim = { kind: 'boilerplate', reason: 'prompt', rule: 'prompt/poll' } as const
