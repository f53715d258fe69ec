import { lazy } from '../../text/lazy.ts'

/** Given names that the news romanises or spells in more than one way: whoever bears one is found by all of them. */
const SPELLINGS =
  'Alexander Aleksandr Alexandr Aleksander,Alexei Alexey Aleksei Aleksey,Allen Alan Allan,Ann Anne,Anthony Antony,Carl Karl,Catherine Katherine Katharine Kathryn,Dmitry Dmitri Dmitriy Dmitrii Dimitry Dimitri,Eliot Elliott,Hassan Hasan,Jeffrey Jeffery Geoffrey,Jon John,Joseph Josef,Lindsey Lindsay,Mahmoud Mahmud Mahmood,Mikhail Michail,Mohammed Mohamed Mohammad Muhammad Mohamad,Neil Neal,Nicholas Nicolas Nikolas,Oleksandr Olexandr,Sergei Sergey Serguei,Sara Sarah,Steven Stephen,Viktor Victor,Yevgeny Evgeny Yevgeniy Evgeniy Yevgeni Evgeni,Yulia Yuliya Yuliia'

const spellings = /* @__PURE__ */ lazy(
  () => new Map(SPELLINGS.split(',').flatMap((set) => set.split(' ').map((name, _, names) => [name, names]))),
)

/** The forms, then the same with one of their words in its other spellings. */
export function withGivenForms(forms: readonly string[]): string[] {
  const all = new Set(forms)
  for (const form of forms)
    if (!form.includes(' ')) for (const name of spellings().get(form) ?? []) all.add(name)
    else
      for (const [at, word] of form.split(' ').entries())
        for (const name of spellings().get(word) ?? []) all.add(form.split(' ').with(at, name).join(' '))
  return [...all]
}
