import { isHidden } from "./reading/hidden"
import { verbatim } from "./reading/normalise"

const name = /^(?:当前)?(?:店铺|账号|店铺名称?|登录账号)$/
const marked = "[aria-label],[title],[data-nick]"

/** Rows hold buyers' nicks and links of their own: the shop's name is never taken from there. */
const elsewhere = 'table,[role="table"],[role="grid"],[role="dialog"],form'

/**
 * The shop or account that the page's top bar names: the text of an element labelled 店铺 or 当前账号 and the like,
 * or a `data-nick` in the header. Null where none is shown, or several that differ: never guessed.
 */
export function shopOf(document: Document): string | null {
  const names = new Set<string>()
  for (const element of document.querySelectorAll(marked)) {
    const label = (element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "").trim()
    const named = name.test(label)
    const nick = element.getAttribute("data-nick")
    const inHeader = nick !== null && element.closest('header,[role="banner"]') !== null
    if ((!named && !inHeader) || element.closest(elsewhere) || isHidden(element)) continue
    const shown = verbatim(named ? (element.textContent ?? "") : (nick ?? ""))
    if (shown && shown.length <= 60 && !/\n/.test(shown)) names.add(shown)
  }
  const [only] = names
  return names.size === 1 && only ? only : null
}
