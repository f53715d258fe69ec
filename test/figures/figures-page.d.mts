export const pageFile: string
export function figuresPage(printed: readonly string[]): string
export function shownOnPage(): string[]
