import type { Program } from './program.mjs'

export type Run = (program: Program) => string | Promise<string>

export function enginesWith(
  chromium: string | undefined,
): Record<'Node' | 'Node without a host' | 'QuickJS' | 'Chromium' | 'workerd (miniflare)' | 'Deno' | 'Bun', Run> &
  Record<string, Run>
