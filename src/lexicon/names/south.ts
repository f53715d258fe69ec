import type { NameRow } from '../../types.ts'
import { southEgyptLibyaSudanPeople } from './south-egypt-libya-sudan-people.ts'
import { southGroups } from './south-groups.ts'
import { southHornPeople } from './south-horn-people.ts'
import { southIranPeople } from './south-iran-people.ts'
import { southIranTurkeyHornPlaces } from './south-iran-turkey-horn-places.ts'
import { southIraqGulfPeople } from './south-iraq-gulf-people.ts'
import { southIraqGulfPlaces } from './south-iraq-gulf-places.ts'
import { southIsraelPalestinePlaces } from './south-israel-palestine-places.ts'
import { southIsraelTurkeyPeople } from './south-israel-turkey-people.ts'
import { southLevantPeople } from './south-levant-people.ts'
import { southMaghrebPeople } from './south-maghreb-people.ts'
import { southNorthAfricaPlaces } from './south-north-africa-places.ts'
import { southSyriaLebanonPlaces } from './south-syria-lebanon-places.ts'

/** The Arab world, Iran, Israel, Turkey and the Horn of Africa. */
export const southNames: readonly NameRow[] = /* @__PURE__ */ (() => [
  ...southEgyptLibyaSudanPeople,
  ...southGroups,
  ...southHornPeople,
  ...southIranPeople,
  ...southIranTurkeyHornPlaces,
  ...southIraqGulfPeople,
  ...southIraqGulfPlaces,
  ...southIsraelPalestinePlaces,
  ...southIsraelTurkeyPeople,
  ...southLevantPeople,
  ...southMaghrebPeople,
  ...southNorthAfricaPlaces,
  ...southSyriaLebanonPlaces,
])()
