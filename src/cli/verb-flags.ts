import type { NameStyle, NormalizeOptions } from '../index.ts'
import { oneOf } from './flag-values.ts'

export const modes = ['conservative', 'balanced'] as const

export const styles = [
  'default',
  'ap',
  'reuters',
  'guardian',
  'bbc',
  'nyt',
  'afp',
  'aljazeera',
  'official',
  'cnn',
] as const satisfies readonly NameStyle[]

/** The flags of every command that reads articles. */
export const verbFlags = { mode: { type: 'string' }, style: { type: 'string' } } as const

export function verbOptions(values: { readonly mode?: string; readonly style?: string }): NormalizeOptions {
  const mode = oneOf(modes, values.mode, '--mode')
  const style = oneOf(styles, values.style, '--style')
  return { ...(mode && { article: { mode } }), ...(style && { names: { style } }) }
}
