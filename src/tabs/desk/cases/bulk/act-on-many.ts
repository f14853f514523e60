/** One click for many cases: one message, one step, one undo, and a true word about what could not be noted. */
import type { ActionForMany } from "../../../../cases/action"
import { refusalText } from "../../../../cases/refusal"
import { MOST_AT_ONCE } from "../../../../messages/most-at-once"
import { send } from "../../../../messages/send"
import type { Format } from "../../../../ui/format"
import { newPressId } from "../../../../ui/press-id"
import { whatFailed } from "../../../../ui/what-failed"
import type { CaseLine } from "../../lines/line"
import type { Say } from "../../shell/notice"
import { casesText } from "../text"

/** True once they are noted. */
export async function actOnMany(
  lines: readonly CaseLine[],
  action: ActionForMany,
  format: Format,
  say: Say
): Promise<boolean> {
  const { bulk } = casesText[format.language]
  const { toast } = format.text
  const fail = (error: unknown) => say(whatFailed(error, format.language, toast.failed), { failed: true })
  if (lines.length > MOST_AT_ONCE) {
    say(bulk.tooMany(MOST_AT_ONCE), { failed: true })
    return false
  }
  const id = newPressId()
  const undo = async () => {
    try {
      for (const { shop, key } of onePerShop(lines))
        await send("act", { id: newPressId(), shop, key, action: { act: "undo", event: id } })
      say(toast.undone)
    } catch (error) {
      fail(error)
    }
  }
  try {
    const targets = lines.map(({ shop, key }) => ({ shop, key }))
    const { noted, refused } = await send("act-on-many", { id, targets, action })
    const [first] = refused
    const said = first
      ? bulk.partly(noted, refused.length, refusalText[first.refusal.reason][format.language])
      : bulk.done(noted)
    say(said, { failed: refused.length > 0, ...(noted > 0 && { undo: () => void undo() }) })
    return true
  } catch (error) {
    fail(error)
    return false
  }
}

/** The undo of an act is noted shop by shop. */
function onePerShop(lines: readonly CaseLine[]): readonly CaseLine[] {
  return [...new Map(lines.map((line) => [line.shop, line])).values()]
}
