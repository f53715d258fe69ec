// The regular expressions and, in the article room, how long and branching things may be: Biome does the rest.
import parser from '@typescript-eslint/parser'
import { configs } from 'eslint-plugin-regexp'

export default [
  {
    files: ['src/article/**/*.ts'],
    ignores: ['src/article/phrases/table.ts'],
    languageOptions: { parser },
    rules: { complexity: ['error', 15], 'max-lines': ['error', 200], 'max-lines-per-function': ['error', 40] },
  },
  {
    ...configs['flat/recommended'],
    files: ['src/**/*.ts'],
    languageOptions: { parser },
    rules: {
      ...configs['flat/recommended'].rules,
      // These tables speak of control characters and combining marks on purpose.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      // `\b[^.]{0,40}\b` says what is meant better than `{1,40}`.
      'regexp/no-contradiction-with-assertion': 'off',
    },
  },
]
