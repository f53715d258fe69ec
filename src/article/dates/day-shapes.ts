/** The shapes of the part of a date that names the day, by what comes first. A word in it is looked up among the months. */
export const dayShapes = [
  // 2025-03-16   2025/03/16   2025.03.16
  { order: 'ymd', pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g },
  // March 16, 2025   Mar. 16th 2025   Mar.16.2025   (not "March 16" alone)
  { order: 'Mdy', pattern: /\b([a-z]{3,9})\b\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,2}|\.|\s{1,2})(\d{4})/gi },
  // 16 March 2025   16, March 2025   16th of March, 2025   16-Mar-2025
  {
    order: 'dMy',
    pattern: /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?,?[\s-]{1,2}(?:of )?([a-z]{3,9})\.?,?[\s-]{1,2}(\d{4})/gi,
  },
  // 16/03/2025   3/16/25   16.03.2025
  { order: 'numeric', pattern: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g },
] as const
