/** Each count with its noun. */
import { inEnglish } from "../../numerals"

export const plural = (count: number, one: string, many = `${one}s`): string =>
  inEnglish`${count} ${count === 1 ? one : many}`
