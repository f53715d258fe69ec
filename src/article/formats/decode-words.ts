import { fromBase64Url } from '../../text/base64url.ts'

const word = /=\?(?:utf-8|us-ascii)\?([qb])\?([^\s?]{1,400})\?=(?:\s+(?==\?))?/gi

/** A mail header's value with its encoded words decoded (RFC 2047, UTF-8): `=?UTF-8?Q?Caf=C3=A9?=` to "Café". */
export function decodeWords(value: string): string {
  return value.replace(word, (whole, form: string, coded: string) => {
    const bytes = form.toLowerCase() === 'q' ? coded.replaceAll('%', '=25').replaceAll('_', '=20') : escaped(coded)
    try {
      return decodeURIComponent(bytes.replace(/=([\da-f]{2})/gi, '%$1'))
    } catch {
      return whole
    }
  })
}

/** Base64 as `=C3=A9`; what cannot be read stays an escape that decodes to nothing. */
function escaped(coded: string): string {
  const bytes = fromBase64Url(coded.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_'))
  return [...(bytes ?? [0xff])].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')
}
