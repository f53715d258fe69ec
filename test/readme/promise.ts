import vm from 'node:vm'

/** Stands for `…` in a promised value: what follows is not shown. */
const REST = '…'

/** Reads a promised value: JavaScript notation, where a bare `…` ends an object or array that has more. */
export function promisedValue(promised: string): unknown {
  const notation = promised
    .replace(/,\s*…\s*\}/g, `, '${REST}': true }`)
    .replace(/,\s*…\s*\]/g, `, { '${REST}': true }]`)
  return JSON.parse(JSON.stringify(vm.runInNewContext(`(${notation})`)))
}

/** Whether a value is what was promised. A promised string that ends in `…` is the beginning of the value. */
export function keeps(actual: unknown, promised: unknown): boolean {
  if (typeof promised === 'string' && typeof actual === 'string' && promised.endsWith(REST))
    return actual.startsWith(promised.slice(0, -1))
  if (Array.isArray(promised)) return Array.isArray(actual) && keepsList(actual, promised)
  if (isRecord(promised)) return isRecord(actual) && keepsRecord(actual, promised)
  return Object.is(actual, promised)
}

function keepsList(actual: readonly unknown[], promised: readonly unknown[]): boolean {
  const last = promised.at(-1)
  const open = isRecord(last) && REST in last
  const shown = open ? promised.slice(0, -1) : promised
  const longEnough = open ? actual.length > shown.length : actual.length === shown.length
  return longEnough && shown.every((value, at) => keeps(actual[at], value))
}

function keepsRecord(actual: Record<string, unknown>, { [REST]: open, ...shown }: Record<string, unknown>): boolean {
  const keys = Object.keys(shown)
  const longEnough = open ? Object.keys(actual).length > keys.length : Object.keys(actual).length === keys.length
  return longEnough && keys.every((key) => keeps(actual[key], shown[key]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
