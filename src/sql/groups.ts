export { createGroups, groupOf, joinGroups } from '../text/groups.ts'
