/** The commonest English words. */
export const englishWords =
  'the of and to a in that is was for it with as his he her she on be at by had have has not are but from or which were they this an their who will would ' +
  'said its been after more than about when there one out up into two new over also could some what if no'
