export function engineTexts(): Promise<string[]>
