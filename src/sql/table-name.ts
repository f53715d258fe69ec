import { matching } from '../text/options.ts'

/** Names are not quoted: nothing but letters, digits, `_`, `.` and `-`. */
export const tableName = /* @__PURE__ */ matching(/^[a-z_][\w.-]*$/i, 'the plain name of a table')
