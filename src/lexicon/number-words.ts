/** Numbers that house styles print in words, in order from one. */
const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
const unitOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth'
/** From twenty. */
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

export interface NumberWord {
  readonly word: string
  readonly value: number
  readonly ordinal: boolean
}

/** The words that numbers below a million are made of: twenty-six is two of them. */
export function numberWords(): NumberWord[] {
  const cardinals = [...units.split(' ').map((word, row): [string, number] => [word, row + 1])]
  const ordinals = unitOrdinals.split(' ').map((word, row): [string, number] => [word, row + 1])
  tens.split(' ').forEach((word, row) => {
    cardinals.push([word, 10 * row + 20])
    ordinals.push([word.replace(/y$/, 'ieth'), 10 * row + 20])
  })
  cardinals.push(['hundred', 100], ['thousand', 1000])
  ordinals.push(['hundredth', 100], ['thousandth', 1000])
  return [
    ...cardinals.map(([word, value]) => ({ word, value, ordinal: false })),
    ...ordinals.map(([word, value]) => ({ word, value, ordinal: true })),
  ]
}
