/**
 * What an order's row says beside its facts: the buyer's message, the shop's own remark, the words of its flag.
 * They may hold anything, addresses too: shown to the clerk who sees them on the page anyway, and never kept.
 */
import { plain, verbatim } from "./reading/normalise"

const labelled = /^(?:买家留言|买家备注|卖家备注|备注|留言|标记) ?: ?\S/
const longest = 300
/** A row with more of them is no order's. */
const most = 5

/** In the order of the page, each once; [] where the row shows none. */
export function remarksOf(row: Element): string[] {
  const found = new Set<string>()
  for (const element of row.querySelectorAll("*")) {
    const words = said(element.textContent ?? "")
    if (words.length <= longest && labelled.test(plain(words))) found.add(words)
    if (isFlag(element)) for (const name of named(element)) found.add(name)
  }
  const all = [...found]
  // the innermost element that says it, not the ones around it
  return all.filter((one) => !all.some((other) => other !== one && one.includes(other))).slice(0, most)
}

const said = (text: string) => verbatim(text).replace(/\s+/g, " ")

const isFlag = (element: Element): boolean =>
  /(?:^|[-_ ])(?:new-)?flag(?:$|[-_ ])|\bsold_new/.test(element.getAttribute("class") ?? "")

/** The colour stands in the picture's address alone; grey is no flag, and an address that is not known says nothing. */
const colours: readonly (readonly [address: string, name: string])[] = [
  ["O1CN015SWzPn", "红旗"],
  ["O1CN01cXPJrS", "紫旗"],
  ["O1CN01k51piZ", "白旗"]
]

function named(flag: Element): string[] {
  const names = ["title", "alt", "aria-label"].map((name) => said(flag.getAttribute(name) ?? ""))
  const own = names.filter((name) => name !== "" && name.length <= longest)
  const address = flag.getAttribute("src") ?? ""
  const colour = colours.find(([part]) => address.includes(part))
  return own.length === 0 && colour ? [colour[1]] : own
}
