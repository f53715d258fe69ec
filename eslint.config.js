// Only the regular expressions: Biome does the rest.
import parser from '@typescript-eslint/parser'
import { configs } from 'eslint-plugin-regexp'

export default [
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
