import { lazy } from '../../text/lazy.ts'
import { coreNames } from './core.ts'

/** Shortest spelling that is folded on its own. */
const SHORTEST = 4

/** Given names that mean one name in every family, the default first. For English ones (Peter, Julia) nothing is folded. */
const GIVEN_NAMES =
  'sergei sergey serguei,dmitry dmitri dmitriy dmitrii dimitry,alexei alexey aleksei aleksey,yevgeny evgeny yevgeniy evgeniy yevgeni evgeni,andrei andrey,nikolai nikolay,valery valeriy valerii,vasily vasiliy vassily,yuri yuriy yury yurii,vyacheslav viacheslav,oleksandr olexandr,andriy andrii,mykhailo mykhaylo,oleksii oleksiy,arseniy arseny arsenii,vitali vitaliy vitaly vitalii,mohammed mohamed mohammad muhammad,ahmed ahmad,mahmoud mahmud mahmood,khaled khalid,muammar moammar,bashar bachar,osama usama,qassem qasem qassim,muqtada moqtada,hosni hosny husni,abdullah abdallah abdulla,yasser yasir,hussein husayn husain'

/**
 * Folded one-word spelling → folded default spelling, for those that mean the same name wherever they stand: surnames
 * and places of policy `safe`, and the commonest given names. For comparing texts, not for rewriting them.
 */
export const nameFoldTable: () => ReadonlyMap<string, string> = /* @__PURE__ */ lazy(() => {
  const table = new Map<string, string>()
  const refused = new Set<string>()
  for (const row of coreNames()) if (row.policy === 'safe') addForms(table, refused, row.forms)
  for (const names of GIVEN_NAMES.split(',')) addForms(table, refused, names.split(' '))
  for (const key of refused) table.delete(key)
  for (const row of coreNames()) table.delete(foldedToken(row.forms[0] ?? ''))
  return table
})

function addForms(table: Map<string, string>, refused: Set<string>, forms: readonly string[]): void {
  const canonical = foldedToken(forms[0] ?? '')
  for (const form of forms) {
    const key = foldedToken(form)
    if (key === '' || canonical === '' || key === canonical) continue
    if ((table.get(key) ?? canonical) !== canonical) refused.add(key)
    table.set(key, canonical)
  }
}

/** The form without article, accents and apostrophes, in lower case; empty where that is not one long enough word. */
function foldedToken(form: string): string {
  const plain = form
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(?:al|el)[- ]/, '')
    .replace(/['’\u0300-\u036f]/g, '')
  return plain.length >= SHORTEST && /^[a-z]+$/.test(plain) ? plain : ''
}
