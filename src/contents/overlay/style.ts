/** Of the card beside the page, in pixels. */
export const SIDE = 360

/** What the overlay adds to the shared styles. Only what is ours is warm; it lies beside the page, never in it. */
export const overlayStyle = `
.overlay { color-scheme: light } :host([data-theme="dark"]) .overlay { color-scheme: dark }
.overlay { position: absolute; left: 0; top: 0; width: 0; height: 0 }
.overlay .sheet { position: absolute; left: 0; top: 0; width: 0; height: 0; will-change: transform }
.overlay .row-chip {
  position: absolute; left: 0; top: 0; display: inline-flex; align-items: center; gap: 6px; height: 22px;
  padding: 0 9px 0 7px; border: 1px solid var(--line); border-radius: var(--r2); background: var(--surface);
  color: var(--ink); font-size: var(--f2); line-height: 20px; white-space: nowrap; user-select: none;
}
.overlay .sheet [hidden] { display: inline-flex !important; visibility: hidden }
.overlay .row-chip::before {
  content: ""; width: 7px; height: 7px; border-radius: 50%; background: var(--mark); flex: none;
}
.overlay .row-chip em { font-style: normal; font-weight: 600; color: var(--ink-2) }
.overlay .row-chip[data-tone="due"] {
  background: color-mix(in srgb, var(--mark) 8%, var(--surface));
  border-color: color-mix(in srgb, var(--mark) 36%, var(--surface));
}
.overlay .row-chip[data-tone="due"] em { color: var(--due) }
.overlay .row-chip[data-tone="late"] {
  background: var(--late-soft); border-color: color-mix(in srgb, var(--late) 36%, var(--surface));
}
.overlay .row-chip[data-tone="late"] em { color: var(--late) }
.overlay .row-chip[data-tone="late"]::before { background: var(--late) }
.overlay .row-chip[data-tone="done"] {
  border-color: transparent; background: none; color: var(--ink-2); padding-inline: 2px;
}
.overlay .row-chip[data-tone="done"]::before { background: var(--ok) }
.overlay .row-chip:hover { border-color: var(--mark) }
.overlay .row-chip[data-form="short"] em { display: none }
.overlay .row-chip[data-form="dot"] { padding: 0; width: 16px; height: 16px; justify-content: center }
.overlay .row-chip[data-form="dot"] :is(span, em) { display: none }
.overlay .bar {
  position: absolute; left: 0; top: 0; width: 3px; border-radius: 0 2px 2px 0; background: var(--mark);
  pointer-events: none;
}
.overlay .bar[data-tone="late"] { background: var(--late) }
.overlay .side {
  position: fixed; right: 0; top: 0; width: ${SIDE}px; max-width: 100vw; max-height: 100vh;
  display: flex; flex-direction: column; background: var(--bg); color: var(--ink);
  border: 1px solid var(--line); border-top: 0; border-radius: 0 0 var(--r3) var(--r3);
  box-shadow: -8px 0 28px rgb(60 40 20 / 10%); font-size: var(--f3); overflow: hidden;
}
.overlay .side:focus-visible { outline: none }
.overlay .side.folded {
  top: auto; bottom: 12px; width: 232px; border: 1px solid var(--line); border-radius: var(--r3); box-shadow: var(--shadow);
}
.overlay .side.folded :is(.side-body, .side-foot, .card-toast) { display: none }
.overlay .side.folded .side-head { border: 0 }
.overlay .side-head {
  display: flex; align-items: center; gap: 4px; height: 52px; padding: 0 8px 0 16px;
  border-bottom: 1px solid var(--line); cursor: grab; touch-action: none; user-select: none; flex: none;
}
.overlay .side-head:active { cursor: grabbing }
.overlay .side-title { font-size: var(--f4); font-weight: 700; padding-left: 5px }
.overlay .icon:disabled { opacity: .35 }
.overlay .icon:disabled:hover { background: none }
.overlay .side-body {
  flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; background: var(--surface);
  scrollbar-width: thin;
}
.overlay .side-body .pad { padding: 14px 16px }
.overlay .side-foot {
  display: flex; align-items: center; gap: 5px; height: 36px; padding: 0 16px;
  border-top: 1px solid var(--line); color: var(--ink-2); font-size: var(--f1); flex: none;
}
.overlay .side-foot kbd:not(:first-child) { margin-left: 6px }
.overlay .side-foot .link { font-size: var(--f1); color: var(--ink-2); font-weight: 400 }
.overlay .card-toast:not(:empty) { padding: 8px 12px; background: var(--surface); flex: none }
.overlay .pill { max-width: 420px }
.overlay .words-mark {
  position: absolute; left: 0; top: 0; display: inline-flex; align-items: center; gap: 7px; height: 22px;
  padding: 0 6px; border-radius: var(--r1); font-size: var(--f2); line-height: 20px; color: var(--ink-2);
  background: var(--surface); white-space: nowrap;
}
.overlay .words-mark:hover { background: var(--sunken); color: var(--ink) }
.overlay .words-mark::before { content: ""; width: 7px; height: 7px; border-radius: 50%; background: var(--mark) }
.overlay .words-mark.fine::before { background: var(--ok) }
.overlay .words-mark.fine { cursor: default }
.overlay .words-mark small { font-size: var(--f1) }
.overlay .findings {
  position: fixed; left: 0; top: 0; width: 340px; max-width: 100vw; max-height: min(440px, 90vh);
  overflow-y: auto; overscroll-behavior: contain; border: 1px solid var(--line); border-radius: var(--r2);
  background: var(--surface); box-shadow: var(--shadow); font-size: var(--f3);
}
.overlay .finding { position: relative; padding: 12px 14px 12px 16px; border-bottom: 1px solid var(--line) }
.overlay .finding::before {
  content: ""; position: absolute; left: 0; top: 0; bottom: 0; width: 3px; background: var(--due);
}
.overlay .finding .quote { font-weight: 600; overflow-wrap: anywhere }
.overlay .finding dl {
  display: grid; grid-template-columns: 42px 1fr; gap: 3px 4px; margin: 5px 0 9px; line-height: 20px;
}
.overlay .finding dt { color: var(--ink-2); font-size: var(--f2) }
.overlay .finding dd { overflow-wrap: anywhere }
.overlay .finding .link { color: var(--ink-2); font-size: var(--f2); font-weight: 400 }
.overlay .local { padding: 7px 16px; color: var(--ink-2); font-size: var(--f1) }
.overlay .side.folded .side-head .icon:nth-last-child(n + 3) { display: none }
`
