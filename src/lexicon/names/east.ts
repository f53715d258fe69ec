import type { NameRow } from '../../types.ts'
import { balkanNames } from './east-balkans.ts'
import { belarusMoldovaBalticNames } from './east-belarus-moldova-baltics.ts'
import { caucasusNames } from './east-caucasus.ts'
import { centralAsiaNames } from './east-central-asia.ts'
import { eastCultureNames } from './east-culture.ts'
import { russiaPeople } from './east-russia-people.ts'
import { russiaPlaces } from './east-russia-places.ts'
import { eastSportNames } from './east-sport.ts'
import { ukrainePeople } from './east-ukraine-people.ts'
import { ukrainePlaces } from './east-ukraine-places.ts'

/** Eastern Europe, the Caucasus, Central Asia, the Balkans and Greece. */
export const eastNames: readonly NameRow[] = /* @__PURE__ */ (() => [
  ...balkanNames,
  ...belarusMoldovaBalticNames,
  ...caucasusNames,
  ...centralAsiaNames,
  ...eastCultureNames,
  ...russiaPeople,
  ...russiaPlaces,
  ...eastSportNames,
  ...ukrainePeople,
  ...ukrainePlaces,
])()
