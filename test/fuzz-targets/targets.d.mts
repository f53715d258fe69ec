export declare const targets: Readonly<Record<string, (text: string) => unknown>>
