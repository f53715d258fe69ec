// Rehearses a release: packs the project, publishes the tarball to a registry of its own on this machine, installs it
// from there in an empty folder and runs it. Nothing leaves the machine. usage: npm run release:rehearse
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const here = import.meta.dirname
const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-release-'))
const inFolder = (...names) => path.join(folder, ...names)

/** A port that is free now. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const port = await freePort()
const registry = `http://127.0.0.1:${port}/`
const npm = (cwd, ...args) => execFileSync('npm', [...args, '--registry', registry], { cwd, encoding: 'utf8' })
const started = Date.now()
const say = (what) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`)

/** No uplinks: what the package needs beside itself would fail to install. Anyone may publish, with any token. */
writeFileSync(
  inFolder('registry.yaml'),
  `storage: ${inFolder('storage')}
packages:
  '**':
    access: $all
    publish: $all
log: { type: file, path: ${inFolder('registry.log')}, level: warn }
`,
)

const server = spawn(
  process.execPath,
  [
    path.join(here, 'node_modules/verdaccio/bin/verdaccio'),
    '--config',
    inFolder('registry.yaml'),
    '--listen',
    `127.0.0.1:${port}`,
  ],
  { stdio: 'ignore' },
)

async function registryAnswers(tries = 120) {
  for (let i = 0; i < tries; i++) {
    const answer = await fetch(`${registry}-/ping`).catch(() => null)
    if (answer?.ok) return
    await pause(500)
  }
  throw new Error('the registry did not start')
}

try {
  await registryAnswers()
  say('the registry answers')
  npm(process.cwd(), 'pack', '--pack-destination', folder)
  const tarball = inFolder(readdirSync(folder).find((name) => name.endsWith('.tgz')))
  say(`packed ${path.basename(tarball)}`)
  writeFileSync(inFolder('.npmrc'), `//127.0.0.1:${port}/:_authToken=rehearsal\n`)
  npm(folder, 'publish', tarball)
  say('published')
  rmSync(tarball)
  npm(folder, 'init', '--yes')
  npm(folder, 'install', 'copydesk')
  say('installed in an empty folder')
  writeFileSync(
    inFolder('program.mjs'),
    "import { splitSentences } from 'copydesk'\nconsole.log(splitSentences('Mr. Roe left. He ran.').length)\n",
  )
  const counted = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' }).trim()
  if (counted !== '2') throw new Error(`the program printed ${counted}, not 2`)
  const version = execFileSync(inFolder('node_modules/.bin/copydesk'), ['--version'], { encoding: 'utf8' }).trim()
  say(`a program and the command run: copydesk ${version}`)
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}
