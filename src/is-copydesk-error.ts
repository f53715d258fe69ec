import { type CopydeskError, errorCodes } from './types/errors.ts'

/**
 * True for an error that copydesk threw on purpose: it has a `code` and a `path`. It holds across copies of the
 * package, realms and threads, where `instanceof` does not.
 *
 * @example
 * ```ts
 * import { isCopydeskError, parseArticle } from 'copydesk'
 *
 * let told = ''
 * try {
 *   parseArticle('Ferry sails.', { mode: 'fast' as 'balanced' })
 * } catch (error) {
 *   if (isCopydeskError(error)) told = `${error.code} ${error.path}`
 * }
 * told // → 'wrong-value options.mode'
 * ```
 */
export function isCopydeskError(error: unknown): error is CopydeskError {
  const { code, path, message } = (error ?? {}) as Partial<CopydeskError>
  return (
    errorCodes.includes(code as never) && (path === null || typeof path === 'string') && typeof message === 'string'
  )
}
