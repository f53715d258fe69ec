import type { Line } from '../lines/line.ts'

/** A share of a line. */
const mostlyLinked = 0.7
export const isMostlyLinked = (line: Line): boolean => line.linked > mostlyLinked
