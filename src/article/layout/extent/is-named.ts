const name = /\p{Lu}[\p{L}\d’'-]{2,}/gu

/** Whether a text names one of them. */
export const isNamed = (text: string, known: () => ReadonlySet<string>): boolean =>
  (text.match(name) ?? []).some((one) => known().has(one))
