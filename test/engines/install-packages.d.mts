export class Missing extends Error {}

export function installPackages(
  name: string,
  wanted: Readonly<Record<string, string>>,
  options?: { readonly flags?: readonly string[]; readonly scripts?: readonly string[] },
): string
