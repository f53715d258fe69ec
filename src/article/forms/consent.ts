/** What a dialog speaks of that asks for consent to cookies. */
const topic = /\bcookies?\b|\bpersonal (?:data|information)\b|\byour (?:privacy|consent|data)\b|\bprivacy policy\b/i

/** Whether a line speaks of cookies, or of what a page knows about its reader. */
export const isOfConsent = (text: string): boolean => topic.test(text)
