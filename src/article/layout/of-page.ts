const ofPage =
  /\b(?:e-?mail|comments?|cookies?|click(?:ing)? (?:below|here|on|the|through|to)|copyright|javascript|newsletters?|privacy|readers?|register|reprints?|rights reserved|sign(?:ed)? (?:up|in)|subscri(?:be|bers?|ption)|this (?:article|story|page|site)|updates?|website)\b/i

/** Whether a text speaks of its page. */
export const isOfPage = (text: string): boolean => ofPage.test(text)
