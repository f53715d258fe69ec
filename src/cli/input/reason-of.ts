const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
  ERR_STRING_TOO_LONG: 'too large to be read at once; as NDJSON, one record to a line, it can be of any size',
  Z_BUF_ERROR: 'the packed file is cut off',
  Z_DATA_ERROR: 'the packed file is damaged',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'not text in that encoding',
}

/** For a person. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError && error.message === 'Invalid string length') return reasons['ERR_STRING_TOO_LONG']!
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message ?? String(error)
}
