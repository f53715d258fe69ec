export declare function seedsOf(target: string): string[]
