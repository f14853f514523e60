import type { Scan } from "./blocks"

const icon = /-tps-|^data:image\/svg|\/newrank\/|emoji|icon/i

const source = (element: Element) =>
  element.getAttribute("src") || element.getAttribute("data-src") || element.getAttribute("poster") || ""

/** How many photos and videos a review shows before its block `until`; rank pictures and icons are none. */
export function mediaCountOf(scan: Pick<Scan, "media">, until = Number.POSITIVE_INFINITY): number {
  const shown = scan.media.filter(({ element, after }) => after <= until && !icon.test(source(element)))
  // a video is drawn as a poster picture and a player side by side
  const pictures = new Set(
    shown.filter(({ element }) => element.nodeName === "IMG").map(({ element }) => element.parentElement)
  )
  return shown.filter(({ element }) => element.nodeName === "IMG" || !pictures.has(element.parentElement))
    .length
}
