import type { Claim, LaidOut } from '../reading.ts'

/** Bylines, dates, standfirst and kicker. */
export const head = ({ layout }: LaidOut): readonly Claim[] => layout.head
