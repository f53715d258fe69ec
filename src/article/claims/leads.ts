import type { Line } from '../lines/line.ts'

/** "Seats won, by party:" over an item that leads nowhere: the article's own list. */
export const leads = ({ text }: Line, next: Line | undefined): boolean =>
  text.endsWith(':') && next?.item === true && next.linked === 0
