import { type ArticleOptions, type NormalizeOptions, nameStyles } from '../index.ts'
import { oneOf } from './flag-values.ts'

export const modes = ['conservative', 'balanced'] as const satisfies readonly ArticleOptions['mode'][]

/** The flags of every command that reads articles. */
export const verbFlags = { mode: { type: 'string' }, style: { type: 'string' } } as const

export function verbOptions(values: { readonly mode?: string; readonly style?: string }): NormalizeOptions {
  const mode = oneOf(modes, values.mode, '--mode')
  const style = oneOf(nameStyles, values.style, '--style')
  return { ...(mode && { article: { mode } }), ...(style && { names: { style } }) }
}
