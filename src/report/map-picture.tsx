import type { VNode } from 'preact'
import type { TextMap } from './text-map.ts'

/** Units of the picture from one line to the next, and the height of a bar. */
const PITCH = 10
const BAR = 7
/** Pixels from line to line. */
const LINE_HEIGHT = 7

/** A text seen from afar. It says what the number beside it says, so those who do not see it miss nothing. */
export function MapPicture({ map: { width, lines }, id }: { readonly map: TextMap; readonly id: string }): VNode {
  const isHatched = lines.some((bars) => bars.some(({ kind }) => kind === 'quoted'))
  return (
    <svg
      class="map"
      viewBox={`0 0 ${width} ${lines.length * PITCH}`}
      preserveAspectRatio="none"
      height={lines.length * LINE_HEIGHT}
      aria-hidden="true"
    >
      {isHatched && (
        <pattern id={id} width="2.4" height="9" patternUnits="userSpaceOnUse" patternTransform="skewX(-16)">
          <rect class="bar-shared" width="1.5" height="9" />
        </pattern>
      )}
      {lines.map((bars, line) =>
        bars.map(({ from, to, kind }) => (
          <rect
            class={`bar-${kind}`}
            x={from}
            y={line * PITCH}
            width={to - from}
            height={BAR}
            fill={kind === 'quoted' ? `url(#${id})` : undefined}
            key={`${line} ${from}`}
          />
        )),
      )}
    </svg>
  )
}
