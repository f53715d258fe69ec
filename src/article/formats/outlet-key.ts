/** "The Carrow Courier", "carrow courier" and `carrowcourier.example` name one outlet. */
export function outletKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the |[([].*/gs, '')
    .replace(/[^\p{L}\d]+/gu, '')
}
