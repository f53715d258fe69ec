import type { NameKind, NameStyle } from '../types.ts'

export const KINDS: readonly NameKind[] = ['person', 'place', 'group', 'term']

const HOUSES = 'default ap reuters guardian bbc nyt afp aljazeera official cnn'

export const STYLES = /* @__PURE__ */ HOUSES.split(' ') as readonly NameStyle[]
