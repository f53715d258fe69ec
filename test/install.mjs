// Installs the packages of a folder with a manifest of its own, once: what few scripts need is not in the project's. The
// scripts bench:*, scale:*, check:attw and check:api call it. usage: node test/install.mjs test/bench
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.argv[2]
const read = (name) => readFileSync(path.join(folder, name), 'utf8')
const lock = read('package-lock.json')

/** Holds the lock file that was installed. */
const installed = 'node_modules/.installed'

if (!existsSync(path.join(folder, installed)) || read(installed) !== lock) {
  const { dependencies } = JSON.parse(read('package.json'))
  console.log(`Installing into ${folder}/node_modules: ${Object.keys(dependencies).join(', ')} …`)
  execFileSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' })
  writeFileSync(path.join(folder, installed), lock)
}
