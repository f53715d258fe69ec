export function labelKey(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}
