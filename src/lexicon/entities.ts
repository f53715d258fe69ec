import { lazy } from '../text/lazy.ts'

/** By code unit: each name stands so many units behind the one before, one where no number says more. */
const names =
  'quot+34 amp+4 apos lt+21 gt+2 cent+100 pound yen+2 sect+2 copy+2 laquo+2 reg+3 deg+2 plusmn para+5 middot raquo+4 ' +
  'frac14 frac12 frac34 Aacute+3 Auml+3 Aring Ccedil+2 Eacute+2 Oacute+10 Ouml+3 times Oslash Uuml+4 szlig+3 agrave ' +
  'aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml iacute+2 icirc iuml ntilde+2 oacute+2 ocirc ' +
  'otilde ouml divide oslash uacute+2 ucirc uuml yacute Scaron+99 scaron ndash+7858 mdash lsquo+4 rsquo sbquo ldquo+2 ' +
  'rdquo bdquo bull+4 hellip+4 prime+12 lsaquo+7 rsaquo euro+114 trade+118'

/**
 * The character references that news text carries in practice: the XML five and the Latin-1, punctuation and
 * currency part of the HTML 4 table (https://www.w3.org/TR/html401/sgml/entities.html). A space of any width is a
 * space, and what joins or parts letters unseen is nothing.
 */
export const namedEntities = /* @__PURE__ */ lazy((): ReadonlyMap<string, string> => {
  const entities = new Map<string, string>()
  for (const name of ['nbsp', 'ensp', 'emsp', 'thinsp']) entities.set(name, ' ')
  for (const name of ['zwnj', 'zwj', 'shy']) entities.set(name, '')
  let code = 0
  for (const entry of names.split(' ')) {
    const [name, distance = 1] = entry.split('+')
    code += Number(distance)
    entities.set(name!, String.fromCharCode(code))
  }
  return entities
})
