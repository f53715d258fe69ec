export function documentsOf(conllu: string): { text: string; ends: number[] }[]
