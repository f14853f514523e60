/** A count in the language of the screen: 1,280. */
import { sentenceIn } from "../../numerals"
import { useLanguage } from "../text"

export const Count = ({ of }: { readonly of: number }) => sentenceIn[useLanguage()]`${of}`
