export const nodeVersions: readonly string[]
export function nodeBinary(version: string): string
