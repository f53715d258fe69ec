/** What a page says to its reader. */
export const addresses = /\b(?:you|your|our|we|this (?:article|story|page)|newsletter|javascript|rights reserved)\b/i
