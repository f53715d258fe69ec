import seed0 from '../../../seeds/000_f136e7cb97a8c9b3.txt'
import seed1 from '../../../seeds/001_f05a8d2143e84c7e.txt'
import seed2 from '../../../seeds/002_ac068aed510dc0c4.txt'
import seed3 from '../../../seeds/003_23efa93aaaa488aa.txt'
import seed4 from '../../../seeds/004_6247f4b66473371a.txt'
import agency from './samples/bridge-1-agency.txt'
import reprint from './samples/bridge-2-reprint.txt'
import edited from './samples/bridge-3-edited.txt'
import rewrite from './samples/bridge-4-rewrite.txt'
import independent from './samples/bridge-5-independent.txt'

export interface Sample {
  readonly id: string
  readonly label: string
  readonly texts: readonly string[]
}

export const samples: readonly Sample[] = [
  {
    id: 'bridge',
    label: 'A train on a bridge: five stories (invented)',
    texts: [agency, reprint, edited, rewrite, independent],
  },
  { id: 'seeds', label: 'March 2025: the five seed articles', texts: [seed0, seed1, seed2, seed3, seed4] },
]
