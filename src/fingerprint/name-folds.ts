import { frozenNames } from './frozen-names.ts'

/** Single words of names, as pairs: the printed form and the form that it shares with the others. */
export const nameFolds = (): [from: string, to: string][] =>
  frozenNames.split(',').flatMap((row) => {
    const [to, ...forms] = row.split(' ')
    return forms.map((form): [string, string] => [
      form.replace(/\d+/g, (count, at: number) => (at === 0 ? to!.slice(0, +count) : to!.slice(-count))),
      to!,
    ])
  })
