import { frozenNames } from './frozen-names.ts'

/** Single words of names, as pairs: the printed form and the form that it shares with the others. */
export function nameFolds(): [from: string, to: string][] {
  return frozenNames.split(',').flatMap((row) => {
    const [to, ...forms] = row.split(' ')
    return forms.map((from): [string, string] => [from, to!])
  })
}
