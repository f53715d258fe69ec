/** Single words of names that are printed in several ways, as pairs: the printed form and the form that they share. */
export function nameFolds(): [from: string, to: string][] {
  const pairs: [string, string][] = []
  for (const [to, forms] of rows) for (const from of forms.split(' ')) pairs.push([from, to])
  return pairs
}

const rows: readonly (readonly [shared: string, forms: string])[] = [
  ['zelensky', 'zelenskyy zelenskiy zelenskyi zelenski zelenskii'],
  ['sergei', 'sergey serguei'],
  ['volodymyr', 'vladimir volodimir'],
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['zaporizhzhia', 'zaporizhzhya zaporozhye zaporizhia'],
]
