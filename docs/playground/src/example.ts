import agency from '../../stories/bridge-1-agency.txt'
import reprint from '../../stories/bridge-2-reprint.txt'
import edited from '../../stories/bridge-3-edited.txt'
import rewrite from '../../stories/bridge-4-rewrite.txt'
import independent from '../../stories/bridge-5-independent.txt'

/** Five invented stories about one accident. */
export const example = [
  { name: 'bridge-1-agency.txt', text: agency },
  { name: 'bridge-2-reprint.txt', text: reprint },
  { name: 'bridge-3-edited.txt', text: edited },
  { name: 'bridge-4-rewrite.txt', text: rewrite },
  { name: 'bridge-5-independent.txt', text: independent },
] as const

export const exampleTitle = 'A train on a bridge'
