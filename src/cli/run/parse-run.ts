import { parseArgs } from 'node:util'
import { steps } from '../../stream/step.ts'
import { firstSentence, listOf, wholeNumber } from '../flag-values.ts'
import { verbFlags, verbOptions } from '../verb-flags.ts'
import type { Question } from './answer-lines.ts'

export type RunCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'usage-error'; readonly message: string }
  | {
      readonly kind: 'run'
      /** `-` is standard input. */
      readonly files: readonly string[]
      /** Threads; 1: none beside the main one. */
      readonly jobs: number
      readonly question: Question
    }

const MEBIBYTE = 1024 * 1024
const MOST_JOBS = 256

const flags = {
  help: { type: 'boolean', short: 'h' },
  field: { type: 'string' },
  steps: { type: 'string' },
  into: { type: 'string' },
  jobs: { type: 'string' },
  'max-line': { type: 'string' },
  ...verbFlags,
} as const

/** Reads what stands after `copydesk run`; never prints and never exits. */
export function parseRun(args: readonly string[]): RunCommand {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    return {
      kind: 'run',
      files: positionals.length > 0 ? positionals : ['-'],
      jobs: wholeNumber(values.jobs, '--jobs', 1, MOST_JOBS),
      question: {
        field: values.field ?? 'text',
        steps: listOf(steps, values.steps, '--steps'),
        into: values.into ?? null,
        maxLine: wholeNumber(values['max-line'], '--max-line', 16 * MEBIBYTE, 256 * MEBIBYTE),
        options: verbOptions(values),
      },
    }
  } catch (error) {
    return { kind: 'usage-error', message: firstSentence(error) }
  }
}
