import { styleText } from 'node:util'

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** How the report may look where it is going. */
export interface Terminal {
  /** Columns. */
  readonly width: number
  readonly paint: (ink: Ink, text: string) => string
}

const WIDTH_OF_A_FILE = 100
const NARROWEST = 40
/** Longer lines are hard to read on any screen. */
const WIDEST = 120

/** Colours only on a terminal; `NO_COLOR` and a dumb terminal switch them off. */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Terminal {
  const columns = (stream.isTTY && stream.columns) || Number(env['COLUMNS']) || WIDTH_OF_A_FILE
  const colours = Boolean(stream.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))),
    paint: colours ? (ink, text) => styleText(ink, text, { validateStream: false }) : (_ink, text) => text,
  }
}
