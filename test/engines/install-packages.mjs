import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where something cannot be had, for whatever reason. */
export class Missing extends Error {}

/**
 * Installs packages, once, outside the project, and says so; answers the folder of the modules. Of install scripts, only
 * those of `scripts` are run.
 */
export function installPackages(name, wanted, { flags = [], scripts = [] } = {}) {
  const folder = path.join(tmpdir(), 'copydesk-engines', name)
  const modules = path.join(folder, 'node_modules')
  const installed = path.join(folder, 'installed.json')
  const versions = JSON.stringify(wanted)
  if (existsSync(installed) && readFileSync(installed, 'utf8') === versions) return modules
  mkdirSync(folder, { recursive: true })
  const names = Object.entries(wanted).map(([one, version]) => `${one}@${version}`)
  console.log(`Installing ${names.join(', ')} into ${folder} …`)
  const allowScripts = Object.fromEntries(scripts.map((one) => [one, true]))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts }))
  const ignored = scripts.length === 0 ? ['--ignore-scripts'] : []
  const args = ['install', '--no-audit', '--no-fund', ...ignored, ...flags, ...names]
  try {
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], timeout: 240_000 })
  } catch (cause) {
    throw new Missing(`npm install ${names.join(' ')} failed`, { cause })
  }
  writeFileSync(installed, versions)
  return modules
}
