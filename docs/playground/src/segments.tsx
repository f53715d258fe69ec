import type { VNode } from 'preact'

interface SegmentsProps<Value extends string> {
  readonly name: string
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [value: Value, label: string])[]
  readonly onPick: (value: Value) => void
}

/** A switch of a few positions. */
export function Segments<Value extends string>({ name, label, value, options, onPick }: SegmentsProps<Value>): VNode {
  return (
    <fieldset class="segments">
      <legend class="hidden">{label}</legend>
      {options.map(([one, text]) => [
        <input
          type="radio"
          name={name}
          id={`${name}-${one}`}
          checked={one === value}
          onChange={() => onPick(one)}
          key={one}
        />,
        <label for={`${name}-${one}`} key={`${one} label`}>
          {text}
        </label>,
      ])}
    </fieldset>
  )
}
