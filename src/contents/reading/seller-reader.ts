/** From this page to the worker: what is read, and what comes back for its rows. */

import { hearWorker } from "../../messages/hear"
import { MessageError } from "../../messages/post"
import type { Chips, Welcome } from "../../messages/replies"
import { send } from "../../messages/send"
import type { Mapping, ReadOptions } from "../../pages"
import { hearAnswers } from "../witness/answers"
import { examinerOf } from "./examine"
import { takeOver } from "./one-copy"
import { type Look, type PageWatch, watchPage } from "./page-watch"
import { pageNumberOf, pageSizeOf, viewOf } from "./view"

/** What draws on the page. All of it belongs to the last look; `clear` when that no longer holds. */
export interface Overlay {
  show(look: Look, chips: Chips): void
  /** The same rows and chips, perhaps on other elements of the page. */
  follow(look: Look): void
  clear(): void
  /** Opens the card of the row on which the menu of the mouse was opened; false where that row has none. */
  openUnderMouse(): boolean
  stop(): void
}

export interface Reader {
  readonly stop: () => void
}

/**
 * Starts reading this page, and draws on it by what `draw` makes; it can ask for another look at the page.
 * Stops by itself when a newer copy starts or this copy of the extension is gone.
 */
export function readSellerPage(window: Window, draw: (lookAgain: () => void) => Overlay): Reader {
  let welcome: Welcome = { patrol: false, mappings: [] }
  /** A person taught something and waits for what comes of it: read although this tab is not in front. */
  let isAwaited = false
  const answers = hearAnswers(window)
  const examiner = examinerOf(window)
  const watch: PageWatch = watchPage(window, {
    options,
    worksHidden: () => welcome.patrol || isAwaited,
    onLeave: () => overlay.clear(),
    onLook: (look) => deliver(look),
    onSame: (look) => {
      isAwaited = false
      overlay.follow(look)
    }
  })
  const overlay = draw(watch.restart)
  answers.onNew(watch.touch)
  const leave = takeOver(window.document, stop)
  const leaveWorker = hearWorker({
    told: (told) => {
      welcome = { ...welcome, mappings: told.mappings }
      isAwaited = true
      examiner.examine(options(), true)
      watch.hurry()
    },
    pointed: () => overlay.openUnderMouse()
  })

  function options(): ReadOptions {
    return { mappings: welcome.mappings as Mapping[], answers: answers.latest() }
  }

  function stop(): void {
    leave()
    leaveWorker()
    answers.stop()
    watch.stop()
    overlay.stop()
  }

  async function deliver(look: Look): Promise<void> {
    const { reading, shop, address, shownPage } = look
    isAwaited = false
    try {
      const [view, pageSize] = [viewOf(address), pageSizeOf(address)]
      const pageNumber = pageNumberOf(address, shownPage)
      const chips = await send("rows-read", { reading, shop, view, pageNumber, pageSize })
      if (reading.unreadable.length > 0) examiner.examine(options(), false)
      overlay.show(look, chips)
    } catch (error) {
      if (error instanceof MessageError && error.reason === "outdated") stop()
      else throw error
    }
  }

  send("page-opened", {}).then(
    (answer) => {
      welcome = answer
      watch.touch()
    },
    () => undefined // the rows will be sent all the same; only a patrol's page needs the answer
  )
  return { stop }
}
