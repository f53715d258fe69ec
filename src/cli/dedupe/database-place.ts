import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { reasonOf } from '../input/reason-of.ts'
import { removeFolder, temporaryFolder } from '../temporary-folder.ts'

/** Where a database is made. */
export interface DatabasePlace {
  readonly file: string
  /** The database is closed; `whole`: everything is in it. */
  end(whole: boolean): void
}

export function temporaryPlace(): DatabasePlace {
  const folder = temporaryFolder()
  return { file: path.join(folder.path, 'articles.duckdb'), end: folder.remove }
}

/**
 * A file that is kept. It has its name once it is whole; until then it stands in a folder beside it, and what is left
 * there by a run that was killed is made anew. A folder, since the engine writes on while the program ends: in a folder
 * that is gone it makes no file any more.
 *
 * @throws {Error} where there is a file already, or no folder that it may stand in.
 */
export function lastingPlace(file: string): DatabasePlace {
  if (existsSync(file)) throw new Error(`There is a file at ${file} already: name one that is to be made`)
  const folder = `${file}.unfinished`
  const remove = (): void => removeFolder(folder)
  remove()
  makeFolder(folder, file)
  process.once('exit', remove)
  const unfinished = path.join(folder, path.basename(file))
  return {
    file: unfinished,
    end(whole) {
      if (whole) renameSync(unfinished, file)
      remove()
      process.off('exit', remove)
    },
  }
}

function makeFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error })
  }
}
