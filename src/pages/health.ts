import type { Health } from "../rows"
import type { Merged } from "./merge"
import type { Problem } from "./page"
import type { Pager } from "./reading/pager"
import { isBlocked, sayingOf } from "./reading/signs"

/**
 * What a page is, by what it shows. `ok` needs rows that were read and agree with the pager;
 * `empty`, `loading`, `signed-out`, `blocked` and `no-permission` need the page's own words for it;
 * anything else is `changed`. `seen` is null where no list was recognised. A page that shows fewer rows than the
 * `least` by its pager is read as far as it goes, and that it is not whole is said: nothing may be concluded from
 * what is not on it.
 */
export function healthOf(
  document: Document,
  seen: Merged | null,
  pager: Pager,
  least: number | null
): { health: Health; problems: Problem[] } {
  const rows = seen?.rows ?? []
  const read = rows.filter(({ row }) => row !== null).length
  const pending = rows.filter((row) => row.pending).length
  if (rows.length > 0 && isBlocked(document)) return { health: "blocked", problems: [] }
  if (rows.length === 0) return withoutRows(document, seen !== null, pager)
  if (pending * 2 >= rows.length) return { health: "loading", problems: [] }
  if ((rows.length - read - pending) * 2 > rows.length) return { health: "changed", problems: [] }
  if (seen && tooManyDisagree(seen)) return { health: "changed", problems: [] }
  const { total, pages } = pager
  const tooMany = total !== null && rows.length > total
  const tooFew = least !== null && rows.length < least
  if (!tooMany && !tooFew) return { health: "ok", problems: [] }
  const on = pages === null ? "" : ` on ${pages} ${pages === 1 ? "page" : "pages"}`
  return {
    health: tooMany || pages === 1 ? "changed" : "ok",
    problems: [{ field: "total", reason: `the pager counts ${total}${on}, the list shows ${rows.length}` }]
  }
}

/** A few rows may be edited between the answer and the look; more than two, or half of the page, is no accident. */
const tooManyDisagree = ({ rows, disagreeing }: Merged) => disagreeing > 2 || disagreeing * 2 > rows.length

function withoutRows(document: Document, recognised: boolean, { total }: Pager): ReturnType<typeof healthOf> {
  const saying = sayingOf(document)
  if (saying === "empty" && total !== null && total > 0)
    return {
      health: "changed",
      problems: [{ field: "total", reason: `the list is empty, the pager counts ${total}` }]
    }
  if (saying) return { health: saying, problems: [] }
  if (recognised) return total === 0 ? { health: "empty", problems: [] } : { health: "loading", problems: [] }
  return { health: "changed", problems: [{ field: "header", reason: "no header with the words looked for" }] }
}
