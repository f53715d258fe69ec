import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { getQuickJS } from 'quickjs-emscripten'
import { installPackages, Missing } from './install-packages.mjs'
import { nodeBinary, nodeVersions } from './node-versions.mjs'

/** Pinned: an engine that changes its mind is news, not noise. Binaries for Linux on x64. */
const PACKAGES = {
  deno: { '@deno/linux-x64-glibc': '2.9.6' },
  bun: { '@oven/bun-linux-x64': '1.4.5' },
  workerd: { miniflare: '4.20260730.0', '@cloudflare/workerd-linux-64': '1.20260730.1' },
}

/** The engine of Firefox with nothing around it: Debian's package `gjs`. */
const GJS = '/usr/bin/gjs'

const MEGABYTE = 2 ** 20

/** Installs the packages of an engine; answers the folder of the modules. */
function install(engine) {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Missing('its package is for Linux on x64')
  return installPackages(engine, PACKAGES[engine], { flags: ['--omit=optional'] })
}

/** Calls `use` with the path of a new file that holds `text`. */
function withFile(name, text, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-engine-'))
  try {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function outputOf(command, args) {
  return execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * MEGABYTE,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 600_000,
  })
}

/** What a bare engine does not have, and what answers by place and time. */
const HOST = `for (const name of Object.getOwnPropertyNames(globalThis))
  if (!/^(globalThis|undefined|NaN|Infinity|Object|Array|String|Number|Math|JSON|Map|Set|Symbol|RegExp|Boolean|BigInt|parseInt|parseFloat|isNaN|Function|(Type|Range|Syntax)?Error|Int32Array|Uint(8|16|32)Array|Float64Array|ArrayBuffer)$/.test(name)) delete globalThis[name];
for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']) delete String.prototype[name];
delete Number.prototype.toLocaleString; delete Math.random;`

/** For places that forbid `eval`. */
function oneExpression({ script, answer }) {
  return `(() => {${script};return ${answer}})()`
}

function runInNode({ script, answer }, bare) {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  if (bare) runInContext(HOST, context)
  return runInContext(`${script};${answer}`, context)
}

async function runInQuickjs({ script, answer }) {
  const context = (await getQuickJS()).newContext()
  const value = context.unwrapResult(context.evalCode(`${script};${answer}`))
  const text = context.getString(value)
  value.dispose()
  context.dispose()
  return text
}

/** The page has nothing in it but the answer, once its script has run. */
function runInChromium({ script, answer }, chromium) {
  if (chromium === undefined) throw new Missing('no Chromium found')
  const code = encodeURIComponent(`${script};document.body.textContent = ${answer}`)
  const page = `<!doctype html><meta charset="utf-8"><body><script>(0, eval)(decodeURIComponent("${code}"))</script>`
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom']
  const dom = withFile('page.html', page, (file) => outputOf(chromium, [...flags, `file://${file}`]))
  return /<body>(.*)<\/body>/s.exec(dom)?.[1] ?? dom
}

async function runInWorkerd(program) {
  const modules = install('workerd')
  process.env.MINIFLARE_WORKERD_PATH = path.join(modules, '@cloudflare/workerd-linux-64/bin/workerd')
  const { Miniflare } = createRequire(path.join(modules, 'any.js'))('miniflare')
  const script = `const answer = ${oneExpression(program)};export default { fetch: () => new Response(answer) }`
  const server = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' })
  try {
    return await (await server.dispatchFetch('http://localhost/')).text()
  } finally {
    await server.dispose()
  }
}

/** What ES2023 has and the gjs of a stable Debian, SpiderMonkey 102, lacks. */
function es2023() {
  const last = (list, test) => {
    let at = list.length - 1
    while (at >= 0 && !test(list[at], at, list)) at--
    return at
  }
  Array.prototype.findLastIndex ??= function (test) {
    return last(this, test)
  }
  Array.prototype.findLast ??= function (test) {
    return this[last(this, test)]
  }
  Array.prototype.with ??= function (at, value) {
    return this.map((one, row) => (row === at ? value : one))
  }
}

function runInSpiderMonkey({ script, answer }) {
  if (!existsSync(GJS)) throw new Missing('gjs is not installed (apt-get install gjs)')
  return runInBinary({ script: `(${es2023})();${script}`, answer }, GJS, [], 'print')
}

function runInBinary(program, binary, args, print = 'console.log') {
  const text = `${print}(${oneExpression(program)})`
  return withFile('program.js', text, (file) => outputOf(binary, [...args, file])).trimEnd()
}

/** By name, what runs a program there and answers with its value. */
export function enginesWith(chromium) {
  return {
    Node: (program) => runInNode(program, false),
    'Node without a host': (program) => runInNode(program, true),
    QuickJS: runInQuickjs,
    Chromium: (program) => runInChromium(program, chromium),
    'workerd (miniflare)': runInWorkerd,
    Deno: (program) => runInBinary(program, path.join(install('deno'), '@deno/linux-x64-glibc/deno'), ['run']),
    'SpiderMonkey (gjs)': runInSpiderMonkey,
    ...Object.fromEntries(
      nodeVersions.map((version) => [`Node ${version}`, (program) => runInBinary(program, nodeBinary(version), [])]),
    ),
    Bun: (program) => runInBinary(program, path.join(install('bun'), '@oven/bun-linux-x64/bin/bun'), []),
  }
}
