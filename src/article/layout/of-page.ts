import { anyOf } from '../any-of.ts'

const ofPage = /* @__PURE__ */ anyOf(
  [
    /e-?mail|comments?|cookies?|click(?:ing)? (?:below|here|on|the|through|to)|copyright|javascript|newsletters?/i,
    /privacy|readers?|register|reprints?|rights reserved|sign(?:ed)? (?:up|in)|subscri(?:be(?:rs?)?|ption)/i,
    /this (?:article|story|page|site)|updates?|website/i,
  ],
  '\\b',
  '\\b',
  'i',
)

/** Whether a text speaks of its page. */
export const isOfPage = (text: string): boolean => ofPage.test(text)
