import { wrongType } from './failure.ts'

/** @throws `wrong-type` unless `value` is a string. */
export function requireString(value: unknown, path: string): asserts value is string {
  if (typeof value !== 'string') throw wrongType(path, 'a string', value)
}

/** @throws `wrong-type` unless `value` is an array. */
export function requireArray<T>(value: unknown, path: string): asserts value is T[] {
  if (!Array.isArray(value)) throw wrongType(path, 'an array', value)
}

/** @throws `wrong-type` unless `value` is an object that is not an array. */
export function requireObject(value: unknown, path: string, wanted = 'an object'): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(path, wanted, value)
}
