/** Reads one seller page again and again, whenever it has changed, and hands on each reading that is new. */
import { type PageReading, type ReadOptions, readingSteps, shopOf } from "../../pages"
import { Pace } from "./pace"
import { Settling } from "./settle"
import { inSlices, pageTurn } from "./slices"
import { routeOf } from "./view"

export interface Look extends PageReading {
  readonly address: string
  readonly shop: string | null
}

export interface PageWatch {
  /** Something changed that the document does not show: read soon. */
  readonly touch: () => void
  /** The same, without the longer pauses of a page that says nothing new. */
  readonly restart: () => void
  /** The same, without any pause: somebody waits for it. */
  readonly hurry: () => void
  readonly stop: () => void
}

interface Options {
  /** Asked at each reading. */
  readonly options: () => ReadOptions
  /** Hidden pages rest, but for the patrol's. */
  readonly worksHidden: () => boolean
  /** Every reading that is settled and differs from the one before. Rejecting means: not delivered, come again. */
  readonly onLook: (look: Look) => Promise<void>
  /** A reading that says what the one before said; its rows may stand on the page as other elements. */
  readonly onSame: (look: Look) => void
  /** The page no longer shows what was read. */
  readonly onLeave: () => void
}

const RETRY = 10_000

export function watchPage(
  window: Window,
  { options, worksHidden, onLook, onSame, onLeave }: Options
): PageWatch {
  const { document, location, performance } = window
  const pace = new Pace()
  const settling = new Settling(performance.now())
  let address = location.href
  let route = routeOf(address)
  let dirty: { first: number; last: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let delivered = ""
  let isStopped = false
  let isLooking = false
  /** How often the document changed. */
  let changes = 0

  const rests = () => document.hidden && !worksHidden()

  function schedule(): void {
    if (isStopped || isLooking || timer !== undefined || dirty === null || rests()) return
    const wait = Math.max(0, pace.next(dirty.first, dirty.last) - performance.now())
    timer = setTimeout(() => {
      timer = undefined
      if (dirty && pace.next(dirty.first, dirty.last) > performance.now() + 1) schedule()
      else whenIdle(() => void look())
    }, wait)
  }

  /** A hidden page has no idle moments to wait for. */
  function whenIdle(work: () => void): void {
    if (document.hidden || typeof requestIdleCallback !== "function") work()
    else requestIdleCallback(work, { timeout: 1000 })
  }

  function touch(): void {
    const now = performance.now()
    dirty = { first: dirty?.first ?? now, last: now }
    noticeRoute(now)
    schedule()
  }

  /** The pace has changed: what was planned by the old one is planned again. */
  function touchAnew(): void {
    clearTimeout(timer)
    timer = undefined
    touch()
  }

  function noticeRoute(now: number): void {
    if (location.href === address) return
    address = location.href
    const current = routeOf(address)
    if (current === route) return
    route = current
    settling.changeRoute(now)
    pace.restart()
    delivered = ""
    onLeave()
  }

  async function look(): Promise<void> {
    if (isStopped || isLooking) return
    isLooking = true
    try {
      await lookOnce()
    } finally {
      isLooking = false
      schedule()
    }
  }

  async function lookOnce(): Promise<void> {
    let started = performance.now()
    const sliced = await inSlices({
      steps() {
        dirty = null
        started = performance.now()
        noticeRoute(started)
        return readingSteps(address, document, options())
      },
      now: () => performance.now(),
      rest: document.hidden ? null : () => pageTurn(window),
      version: () => `${changes} ${location.href}`,
      isOver: () => isStopped
    })
    if (sliced === null) return
    const read = sliced.result
    const ended = performance.now()
    const spent = () => sliced.slices.reduce((sum, slice) => sum + slice, performance.now() - ended)
    if (read === null) {
      pace.read(performance.now(), spent(), false)
      return
    }
    const found: Look = { ...read, address, shop: shopOf(document) }
    const said = JSON.stringify([found.shop, route, read.shownPage, read.reading])
    const isSettled = settling.isSettled(read.reading, started)
    const isNews = isSettled && said !== delivered
    pace.read(performance.now(), spent(), isNews || !isSettled)
    if (!isSettled) touch()
    if (isNews) deliver(found, said)
    else if (isSettled) onSame(found)
  }

  function deliver(found: Look, said: string): void {
    delivered = said
    onLook(found).catch(() => {
      if (delivered === said) delivered = ""
      setTimeout(touch, RETRY)
    })
  }

  const observer = new MutationObserver(() => {
    changes += 1
    touch()
  })
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  const controller = new AbortController()
  const { signal } = controller
  window.addEventListener("popstate", touch, { signal })
  document.addEventListener("visibilitychange", touch, { signal })
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener("currententrychange", touch, { signal })
  touch()

  return {
    touch,
    restart() {
      pace.restart()
      touchAnew()
    },
    hurry() {
      pace.hurry()
      touchAnew()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      observer.disconnect()
      controller.abort()
    }
  }
}
