import { before } from './claims/before.ts'
import { bio } from './claims/bio.ts'
import { cards } from './claims/cards.ts'
import { credit } from './claims/credit.ts'
import { doubled } from './claims/doubled.ts'
import { foreign } from './claims/foreign.ts'
import { head } from './claims/head.ts'
import { knownAuthor } from './claims/known-author.ts'
import { outside } from './claims/outside.ts'
import { posts } from './claims/posts.ts'
import { repeatedTitle } from './claims/repeated-title.ts'
import { signature } from './claims/signature.ts'
import { thread } from './claims/thread.ts'
import { title } from './claims/title.ts'
import type { LaidOut } from './reading.ts'

/** Who is asked for claims. Where several claim a line, the earlier one has it: this is the only order there is. */
export const precedence = [
  ['title', title],
  ['repeated-title', repeatedTitle],
  ['markup', ({ rules }: LaidOut) => rules.markup],
  ['list', ({ rules }: LaidOut) => rules.list],
  ['signature', signature],
  ['phrase', ({ rules }: LaidOut) => rules.phrase],
  ['thread', thread],
  ['caption', ({ rules }: LaidOut) => rules.caption],
  ['posts', posts],
  ['cards', cards],
  ['doubled', doubled],
  ['box', ({ rules }: LaidOut) => rules.box],
  ['head', head],
  ['credit', credit],
  ['known-author', knownAuthor],
  ['bio', bio],
  ['before', before],
  ['outside', outside],
  ['foreign', foreign],
] as const
