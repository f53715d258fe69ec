/** Whether a text has no small letter. Changing the case of a long text is slow: most show one of ASCII. */
export const isCapitals = (text: string): boolean => !/[a-z]/.test(text) && text === text.toUpperCase()
