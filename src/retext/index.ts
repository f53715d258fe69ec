export { type RetextBoilerplateOptions, retextBoilerplate } from './retext-boilerplate.ts'
export { type RetextCopydeskOptions, retextCopydesk } from './retext-copydesk.ts'
export { type RetextNamesOptions, retextNames } from './retext-names.ts'
