/**
 * The one element that is ours on a page. Nothing of the page reaches into it but what every page can do to an
 * element: that is put back, and after repeated fights the page wins and the overlay is gone.
 */
import { styles } from "../../ui/style"
import { element } from "./element"
import { keepEventsIn } from "./keep-events-in"
import { overlayStyle } from "./style"

const STYLE = [
  "all: initial",
  "position: absolute",
  "left: 0",
  "top: 0",
  "width: 0",
  "height: 0",
  "margin: 0",
  "display: block",
  "z-index: 2147483646",
  "opacity: 1",
  "visibility: visible",
  "pointer-events: auto"
]
  .map((rule) => `${rule} !important;`)
  .join(" ")

const MOST_FIGHTS = 6
const FIGHT_SPAN = 10_000

export interface Host {
  readonly element: HTMLElement
  /** Everything of ours is in here. */
  readonly layer: HTMLElement
  readonly theme: (theme: "light" | "dark") => void
  readonly remove: () => void
}

/** `onGone` when the page will not have it. */
export function openHost(document: Document, onGone: () => void): Host {
  const host = document.createElement("div")
  const root = host.attachShadow({ mode: "closed" })
  const layer = element("div", { class: "hn overlay" })
  const fights: number[] = []
  let theme = "light"

  dress(root)
  keepEventsIn(root)
  root.append(layer)

  function restore(): void {
    for (const { name } of [...host.attributes])
      if (name !== "style" && name !== "data-theme") host.removeAttribute(name)
    if (host.getAttribute("style") !== STYLE) host.setAttribute("style", STYLE)
    if (host.dataset.theme !== theme) host.dataset.theme = theme
    if (host.parentNode !== document.documentElement) document.documentElement.append(host)
    watch()
  }

  function watch(): void {
    watcher.disconnect()
    watcher.observe(host, { attributes: true })
    watcher.observe(document.documentElement, { childList: true })
  }

  const isTouched = () =>
    host.parentNode !== document.documentElement ||
    host.getAttribute("style") !== STYLE ||
    host.attributes.length !== 2 ||
    host.dataset.theme !== theme

  const watcher = new MutationObserver(() => {
    if (!isTouched()) return
    const now = Date.now()
    fights.push(now)
    if (fights.filter((at) => now - at < FIGHT_SPAN).length >= MOST_FIGHTS) {
      remove()
      onGone()
    } else restore()
  })

  function remove(): void {
    watcher.disconnect()
    host.remove()
  }

  restore()
  return {
    element: host,
    layer,
    remove,
    theme(wanted) {
      theme = wanted
      restore()
    }
  }
}

/** A sheet that the page's own policy does not concern; an element where the browser knows no such sheets. */
function dress(root: ShadowRoot): void {
  const css = styles + overlayStyle
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.append(element("style", {}, css))
  }
}
