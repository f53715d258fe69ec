/** What is wrong with the command line, for the person who wrote it. */
export function usageError(message: string): Error {
  return Object.assign(new Error(message), { code: USAGE_ERROR })
}

const USAGE_ERROR = 'COPYDESK_USAGE'

export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === USAGE_ERROR
}
