import { anyOf } from '../any-of.ts'

/** Credits for other work than writing. */
const otherWork = /* @__PURE__ */ anyOf(
  [
    /edit(?:ed|ors?)|source|reviewed|fact[- ]checked|tested|photo|illustrat|translated|produced|video|graphic/i,
    /designed|sponsored|presented|powered|medically|image|picture/i,
  ],
  '^',
  '',
  'i',
)

/** True where a line that begins so credits other work than writing. */
export const isOtherWork = (text: string): boolean => otherWork.test(text)
