/** Right before a day: "Sunday, " */
export const weekdayBefore = /\b(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2}\s?$/i
