import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../source/root.ts'

/** A project in an empty directory with the packed package in its node_modules, and nothing else. */
export interface Consumer {
  /** Paths in the tarball. */
  readonly files: readonly string[]
  readonly folder: string
  write(name: string, content: string): void
  /** Runs Node and gives what it printed; its errors are thrown. */
  node(...args: string[]): string
  /** What tsc says about the project: nothing when all is well. */
  tsc(...args: string[]): string
  /** Puts a package of the repository's own node_modules beside the package. */
  link(name: string): void
  remove(): void
}

interface PackReport {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** Packs dist/ as it is: `npm test` has just built it. */
export function installPackage(): Consumer {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-'))
  const modules = path.join(folder, 'node_modules')
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content)
  const report = pack(folder)
  mkdirSync(path.join(modules, 'copydesk'), { recursive: true })
  execFileSync('tar', ['-xzf', report.filename, '--strip-components=1', '-C', path.join(modules, 'copydesk')], {
    cwd: folder,
  })
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }')
  return {
    files: report.files.map((file) => file.path).sort(),
    folder,
    write,
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    tsc: (...args) => {
      const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
      return spawnSync(process.execPath, [compiler, '-p', '.', ...args], { cwd: folder, encoding: 'utf8' }).stdout
    },
    link: (name) => {
      const place = path.join(modules, name)
      mkdirSync(path.dirname(place), { recursive: true })
      symlinkSync(path.join(root, 'node_modules', name), place, 'junction')
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function pack(destination: string): PackReport {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination]
  const printed = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [report] = Object.values(JSON.parse(printed) as PackReport[] | Record<string, PackReport>)
  return report!
}
