import { performance } from 'node:perf_hooks'

/** Says how far a long run is, on one line of a terminal that is written over and over. */
export interface Progress {
  /** Bytes that were read and lines that were answered since the last call. */
  add(bytes: number, lines: number): void
  /** Puts other words there, for work that cannot be counted. */
  say(text: string): void
  /** Takes the line off the screen. */
  end(): void
}

interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const MILLISECONDS_BETWEEN = 200
const CLEAR_LINE = '\r\u001b[K'

const silent: Progress = { add() {}, say() {}, end() {} }

/**
 * Progress on a screen, where it is one and `wanted`.
 *
 * @param size Bytes of the whole input, where they are known.
 * @param now Milliseconds of any clock that does not go back.
 */
export function progressOn(
  screen: Screen,
  wanted: boolean,
  size: number | undefined,
  now = () => performance.now(),
): Progress {
  if (!screen.isTTY || !wanted) return silent
  const started = now()
  let shown = started
  let bytes = 0
  let lines = 0
  return {
    add(moreBytes, moreLines) {
      bytes += moreBytes
      lines += moreLines
      const time = now()
      if (time - shown < MILLISECONDS_BETWEEN) return
      shown = time
      screen.write(CLEAR_LINE + progressText({ bytes, lines, seconds: (time - started) / 1000, size }))
    },
    say(text) {
      if (now() - started < MILLISECONDS_BETWEEN) return
      shown = now()
      screen.write(`${CLEAR_LINE}${text} …`)
    },
    end() {
      if (shown > started) screen.write(CLEAR_LINE)
    },
  }
}

/** `12,345 lines  1,034/s  45.2 MB  37%  1m 20s left` */
export function progressText({
  bytes,
  lines,
  seconds,
  size,
}: {
  readonly bytes: number
  readonly lines: number
  readonly seconds: number
  readonly size: number | undefined
}): string {
  const parts = [
    `${grouped(lines)} lines`,
    `${grouped(Math.round(lines / seconds))}/s`,
    `${(bytes / 1e6).toFixed(1)} MB`,
  ]
  if (size !== undefined && bytes > 0) {
    const left = Math.max(0, size / bytes - 1) * seconds
    parts.push(`${Math.min(100, Math.floor((100 * bytes) / size))}%`, `${duration(left)} left`)
  }
  return parts.join('  ')
}

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}

/** `59s`, `1m 20s`, `2h 05m` */
function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const two = (number: number): string => String(number).padStart(2, '0')
  if (whole < 60) return `${whole}s`
  if (whole < 3600) return `${Math.floor(whole / 60)}m ${two(whole % 60)}s`
  return `${Math.floor(whole / 3600)}h ${two(Math.floor((whole % 3600) / 60))}m`
}
