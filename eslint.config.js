// Only the regular expressions: Biome does the rest.
import parser from '@typescript-eslint/parser'
import { configs } from 'eslint-plugin-regexp'

export default [
  {
    ...configs['flat/recommended'],
    files: ['src/**/*.ts'],
    languageOptions: { parser },
  },
]
