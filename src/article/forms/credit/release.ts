import { anyOf } from '../../any-of.ts'

/** "FOR IMMEDIATE RELEASE"   "NEWS PROVIDED BY"   "Media contact: …" */
export const release = /* @__PURE__ */ anyOf(
  [
    /for (?:immediate|general) release/i,
    /(?:news|press|media) release/i,
    /news provided by/i,
    /(?:(?:media|press|news|investor) )?(?:contacts?|enquiries|inquiries)(?: information| details)?:.{0,120}/i,
    /for (?:all |any |further |more |additional |media |press )+(?:information|details|enquiries|inquiries),? (?:please )?contact.{0,120}/i,
    /notes? (?:to|for) (?:the )?editors?:?/i,
    /contacts?/i,
  ],
  '^',
  '$',
  'i',
)
