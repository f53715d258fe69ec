/** A line with a larger share of its characters in links leads elsewhere; running text has less. */
export const mostlyLinked = 0.6
