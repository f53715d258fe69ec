import type { Claim, LaidOut } from '../reading.ts'

/** The comments behind the text. */
export const thread = ({ layout }: LaidOut): readonly Claim[] => layout.thread
