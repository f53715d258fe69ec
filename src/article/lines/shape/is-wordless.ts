/** True where the text has neither a letter nor a digit. */
export const isWordless = (text: string): boolean => !/^[a-z\d]/i.test(text) && !/[\p{L}\d]/u.test(text)
