import type { Clock } from './clock.ts'

export const clockOf = (
  { hour = '', minute = '', second = '', half = '' }: Readonly<Record<string, string>>,
  zone: RegExpExecArray | null,
  length: number,
): Clock => ({ hour: hour.toLowerCase(), minute, second, half: half.toLowerCase(), zone: zone?.[1] ?? null, length })
