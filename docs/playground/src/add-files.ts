import { pastedOf } from './pasted-text.ts'
import { readFiles } from './read-files.ts'
import type { Store } from './store.ts'

export async function addFiles(store: Store, files: readonly File[]): Promise<void> {
  const { pasted, refused } = await readFiles(files)
  await store.add(pasted, refused, files.length)
}

/** What was pasted or dropped: files, else a text. */
export async function addData(store: Store, data: DataTransfer): Promise<void> {
  const files = Array.from(data.files)
  const pasted = files.length > 0 ? [] : pastedOf(data)
  if (files.length > 0) await addFiles(store, files)
  else if (pasted.length > 0) await store.add(pasted)
}
