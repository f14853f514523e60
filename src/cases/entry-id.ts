/** Names an entry on the screen and among the drafts: unique within a checklist, stable while it moves in it. */
import type { Entry } from "./entry"

type Named = Pick<Entry, "kind" | "shop" | "key">

export const entryId = ({ kind, shop, key }: Named): string => `${kind}\n${shop}\n${key}`

/** The shop and key of the case that is named; null for anything else. */
export function caseOfId(id: string | null): { readonly shop: string; readonly key: string } | null {
  const [kind, shop, key] = id?.split("\n") ?? []
  return kind === "case" && shop !== undefined && key !== undefined ? { shop, key } : null
}
