import { about } from './claims/about.ts'
import { box } from './claims/box.ts'
import { caption } from './claims/caption.ts'
import { dialog } from './claims/dialog.ts'
import { group } from './claims/group.ts'
import { list } from './claims/list.ts'
import { markup } from './claims/markup.ts'
import { phrase } from './claims/phrase.ts'
import { player } from './claims/player.ts'
import { poll } from './claims/poll.ts'
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
  const lists = list(reading)
  const own = [...poll(reading), ...phrase(reading), ...player(reading), ...dialog(reading), ...about(reading)]
  const phrases = [...own, ...group(reading, [...lists, ...own])]
  return {
    markup: markup(reading),
    list: lists,
    phrase: phrases,
    caption: caption(reading),
    box: box(reading, [...lists, ...phrases]),
  }
}
