/** How far a link's address may reach: a longer one is left as text, which keeps the scan linear. */
export const maxAddress = 2048
