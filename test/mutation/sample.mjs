import { randomFrom } from '../eval/random.mjs'

/** So many members of a list, in its order: the same of the same list, for each seed others. */
export function sampleOf(list, size, seed) {
  const { random } = randomFrom(seed)
  return list
    .map((one) => ({ one, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ one }) => one)
    .toSorted((a, b) => list.indexOf(a) - list.indexOf(b))
}

/** Where the share of all lies with 95 % confidence, by that of a sample (Wilson's interval). */
export function interval(killed, tried) {
  const z = 1.96
  const share = killed / tried
  const middle = share + z ** 2 / (2 * tried)
  const reach = z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))
  const scale = 1 + z ** 2 / tried
  return [(middle - reach) / scale, (middle + reach) / scale]
}
