import { styleText } from 'node:util'

export type Ink = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** How the report may look where it is going. */
export interface Terminal {
  /** Columns. */
  readonly width: number
  /** Whether `paint` does anything. */
  readonly colours: boolean
  readonly paint: (ink: Ink, text: string) => string
}

const WIDTH_OF_A_FILE = 100
const NARROWEST = 40
/** Longer lines are hard to read on any screen. */
const WIDEST = 120

/**
 * Colours on a terminal. `NO_COLOR` and a dumb terminal switch them off, `FORCE_COLOR` on, as for Node itself: 0 and
 * `false` mean off.
 */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }, env: NodeJS.ProcessEnv): Terminal {
  const columns = (stream.isTTY && stream.columns) || Number(env['COLUMNS']) || WIDTH_OF_A_FILE
  const forced = env['FORCE_COLOR']
  const usual = Boolean(stream.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  const colours = forced === undefined ? usual : forced !== '0' && forced !== 'false'
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns))),
    colours,
    paint: colours ? (ink, text) => styleText(ink, text, { validateStream: false }) : (_ink, text) => text,
  }
}
