import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'

/** A folder of this process's own. */
export interface TemporaryFolder {
  readonly path: string
  remove(): void
}

/**
 * Makes a folder for temporary files, which goes when the process ends. What processes of this machine left behind that
 * were killed outright goes now.
 */
export function temporaryFolder(): TemporaryFolder {
  const ours = `copydesk-${hostname().replace(/[^\w-]/g, '')}-`
  for (const name of readdirSync(tmpdir())) {
    const dead = name.startsWith(ours) ? /^(\d+)-/.exec(name.slice(ours.length)) : null
    if (dead !== null && isDead(Number(dead[1]))) rmSync(path.join(tmpdir(), name), { recursive: true, force: true })
  }
  const folder = mkdtempSync(path.join(tmpdir(), `${ours}${process.pid}-`))
  const remove = (): void => {
    removeFolder(folder)
    process.off('exit', remove)
  }
  // Also where the process ends early: the reader of its output went away.
  process.once('exit', remove)
  return { path: folder, remove }
}

/** Removes a folder in which an engine may be writing still. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

/** No process has the number; one of another user's is alive all the same. */
function isDead(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
