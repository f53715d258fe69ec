import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../temporary-folder.ts'

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
 * A file that is kept. It has its name once it is whole; until then it has another, and what is left there by a run that
 * was killed is made anew.
 *
 * @throws {Error} where there is a file already.
 */
export function lastingPlace(file: string): DatabasePlace {
  if (existsSync(file)) throw new Error(`There is a file at ${file} already: name one that is to be made`)
  const unfinished = `${file}.unfinished`
  const remove = (): void => {
    for (const ending of ['', '.wal', '.tmp']) rmSync(unfinished + ending, { recursive: true, force: true })
  }
  remove()
  process.once('exit', remove)
  return {
    file: unfinished,
    end(whole) {
      if (whole) renameSync(unfinished, file)
      remove()
      process.off('exit', remove)
    },
  }
}
