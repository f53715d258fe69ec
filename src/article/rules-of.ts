import { box } from './claims/box.ts'
import { caption } from './claims/caption.ts'
import { list } from './claims/list.ts'
import { markup } from './claims/markup.ts'
import { phrase } from './claims/phrase.ts'
import { player } from './claims/player.ts'
import type { Claim, Reading } from './reading.ts'

/** What a line is by its own words and those of its neighbours. */
export interface Rules {
  readonly markup: readonly Claim[]
  readonly list: readonly Claim[]
  readonly phrase: readonly Claim[]
  readonly caption: readonly Claim[]
  readonly box: readonly Claim[]
}

export function rulesOf(reading: Reading): Rules {
  const found = { list: list(reading), phrase: [...phrase(reading), ...player(reading)] }
  return {
    ...found,
    markup: markup(reading),
    caption: caption(reading),
    box: box(reading, [...found.list, ...found.phrase]),
  }
}
