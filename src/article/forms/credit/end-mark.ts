/** "Editor: Lin Mei"   "Enditem"   "-30-"   "(END)" */
export const endMark =
  /^(?:(?:web )?editors? ?: ?.{2,60}|enditem|\(?ends?\)?|[-–—] ?ends? ?[-–—]|[-–—]\s?30\s?[-–—]|#{3}|\(end\).{0,20})$/i
