/** What is pressed and typed in the overlay is none of the page's business, and none of its shortcuts. */
const kinds = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "change", "copy", "cut", "paste"],
  ...["compositionstart", "compositionupdate", "compositionend", "focusin", "focusout", "submit"],
  ...["click", "dblclick", "auxclick", "contextmenu", "mousedown", "mouseup", "mousemove", "mouseover"],
  ...["mouseout", "pointerdown", "pointerup", "pointermove", "pointerover", "pointerout", "pointercancel"],
  ...["touchstart", "touchmove", "touchend", "touchcancel", "wheel", "dragstart", "drop", "selectstart"]
]

/** After our own listeners, before the page's. */
export function keepEventsIn(root: ShadowRoot): void {
  for (const kind of kinds) root.addEventListener(kind, (event) => event.stopPropagation(), { passive: true })
}
