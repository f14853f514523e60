/** See bundle.mjs. */
export declare function bundle(entry: string, folder: string): Promise<string>
