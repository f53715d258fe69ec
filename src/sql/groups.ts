export { createGroups, groupOf, joinGroups } from '../fingerprint/groups.ts'
