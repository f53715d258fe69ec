export const mostlyLinked = 0.6
