/** What begins so is a place. */
const placeFirst =
  /^(?:new|old|port|fort|mount|cape|grand|greater|upper|lower|north|south|los|las|santa|hong|abu dhabi|saudi|united) /i

/** "Port Alden": by its first word a place. */
export const isPlaceName = (text: string): boolean => placeFirst.test(text)
