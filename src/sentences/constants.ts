// The tuned numbers of the sentence splitter.
// A file without imports: only there does esbuild write a number in the place of its name.

/** Read back from an abbreviation for small words, and on for "(Reuters) -". */
export const longestPlace = 80
export const longestAgency = 36

/** "Rep. Ann Lund, a Democrat of Ohio and a former mayor, asked": a speaker has no more words. */
export const longestSpeaker = 16

/** "HRK, +1.2", "VIII", "A and" */
export const longestTicker = 12
export const longestNumber = 6

/** No abbreviation or word of our lists is longer. */
export const longestWord = 24
export const farthestOpener = 8
/** "Messrs" in "andMessrs. Roe" */
export const longestGlued = 6

/** An "i" so far before or behind shows that capitals are spared. */
export const informalReach = 200

/** A phrase that only says when is no longer. */
export const longestTimePhrase = 40

/** "Oklahoma!", and what stands behind the mark of "Panic! At the Disco". */
export const longestName = 10
export const longestTitle = 8

/** An address. */
export const longestToken = 60
/** "12.The" may count a list. */
export const longestMarker = 6

/** The first of them; apostrophes are too often something else to hold to the end of a paragraph. */
export const doublePairs = 3

/** No one wraps prose beyond this column. */
export const widestColumn = 132
export const narrowestColumn = 30
/** This share of the lines of a wrapped paragraph opens in lower case, at least. */
export const lowerCaseShare = 0.3
/** The widest line of one paragraph may fall short of the column by so much. */
export const columnDrift = 12
export const longestUnfinished = 9
export const fewestWords = 6

/** "II." and the like are no longer. */
export const longestListMarker = 6
/** "MOSCOW, March 18. /TASS/." is no longer. */
export const longestDateline = 50

/** Of dots. */
export const longestRow = 12

/** "DISCOUNT RATE:", and the words of a subject. */
export const longestLabel = 40
export const longestSubject = 3
