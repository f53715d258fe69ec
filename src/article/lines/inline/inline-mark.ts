/** What a line that is not its own text holds: a mark, or white space that is tidied. It finds one character. */
export const inlineMark = /[*_`[\]<>&\\~\u200b\u00ad\u2060]|[^\S \n\r\u2028\u2029]| (?= )/g
