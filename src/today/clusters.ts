/** Items about which the same kind of avoidable complaint comes again and again: the page is the likely reason. */
import type { Case } from "../cases/case"
import { clusteredItems, isPreventable, itemKey } from "../cases/item"
import { causeOf } from "../cases/remedies"
import type { Rules } from "../rules/rules"

/** The keys of clustered items, and of the cases that are about them. */
export function clusters(cases: readonly Case[], rules: Rules): Set<string> {
  const complaints = cases
    .filter((state) => state.opened && isPreventable(causeOf(state)))
    .map((state) => ({ key: state.key, item: itemKey(state.review), postedAt: state.postedAt }))
  const items = clusteredItems(complaints, rules)
  return new Set([...items, ...complaints.filter(({ item }) => items.has(item)).map(({ key }) => key)])
}
