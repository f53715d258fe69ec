export function quotedIn(readme: string, printed: readonly string[]): string
