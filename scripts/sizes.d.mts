export interface Context {
  readonly name: string
  readonly start: readonly { readonly file: string; readonly bytes: number }[]
  readonly later: readonly { readonly file: string; readonly bytes: number }[]
  readonly limit: number | null
}
export function sizesOf(folder: string): Context[]
export function printSizes(sizes: readonly Context[]): void
export function overLimit(sizes: readonly Context[]): string[]
