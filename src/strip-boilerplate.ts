import type { ArticleOptions, Removal } from './types.ts'
export function stripBoilerplate(text: string, _options?: ArticleOptions): { text: string; removed: Removal[] } {
  return { text, removed: [] }
}
