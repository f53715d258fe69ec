import { addDocument, createDocuments, entryAt, lanesAt, sourceRow } from './documents.ts'
import { addId, createIdTable, removeId } from './id-table.ts'
import type { IndexState } from './index-state.ts'
import { addKey, createKeyTable, removeKey } from './key-table.ts'

/** An index of fewer rows is not worth being tidied up. */
const FEW_ROWS = 64
/** Share of the rows that may be of articles that were taken out. */
const MOST_DEAD = 0.33

/** Takes an article out. Its memory is given back when a third of the rows are of such articles. */
export function removeRow(state: IndexState, row: number): void {
  const { documents, ids, keys } = state
  const { rank } = documents.columns
  const { view, keys: count } = entryAt(documents, row)
  for (let at = view.from; at < view.from + count; at++)
    if (removeKey(keys, view.hashes[at]!, row, rank)) state.refused = true
  removeId(ids, documents, row)
  documents.columns.dead[row] = 1
  documents.dead++
  state.profiles.clear()
  if (documents.count > FEW_ROWS && documents.dead > documents.count * MOST_DEAD) tidyUp(state)
}

/** Lets in the articles that full keys have refused, now that there is room. */
export function refillKeys(state: IndexState): void {
  if (!state.refused) return
  const { documents } = state
  state.keys = createKeyTable()
  for (let row = 0; row < documents.count; row++) if (documents.columns.dead[row] === 0) addKeys(state, row)
  state.refused = false
}

/** Adds an article of the index to its keys. */
export function addKeys({ keys, documents }: IndexState, row: number): void {
  const { view, keys: count } = entryAt(documents, row)
  for (let at = view.from; at < view.from + count; at++) addKey(keys, view.hashes[at]!, row, documents.columns.rank)
}

/** Copies what is left to new tables. Whoever still reads the old ones goes on reading them. */
function tidyUp(state: IndexState): void {
  const old = state.documents
  state.documents = createDocuments()
  state.ids = createIdTable()
  for (let row = 0; row < old.count; row++) {
    if (old.columns.dead[row] === 1) continue
    const entry = entryAt(old, row)
    const source = sourceRow(state.documents, old.sources[entry.source], true)
    addDocument(state.documents, old.ids[row]!, { ...entry, lanes: lanesAt(old, row), source })
    addId(state.ids, state.documents)
  }
  state.profiles = new Map()
  state.refused = true
  refillKeys(state)
}
