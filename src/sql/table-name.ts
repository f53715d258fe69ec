import type { OptionRule } from '../text/options.ts'

/** Names are not quoted: nothing but letters, digits, `_`, `.` and `-`. */
export const tableName: OptionRule = { form: /^[a-z_][\w.-]*$/i, wanted: 'the plain name of a table' }
