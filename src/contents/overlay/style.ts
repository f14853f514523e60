/** What the overlay adds to the shared styles. Only what is ours is warm; it lies beside the page, never in it. */
export const overlayStyle = `
:host { color-scheme: light }
.overlay { position: absolute; left: 0; top: 0; width: 0; height: 0 }
.overlay .row-chip { position: absolute; left: 0; top: 0; display: inline-flex; align-items: center; gap: 6px; height: 22px; padding: 0 9px 0 7px; border: 1px solid var(--line); border-radius: 11px; background: var(--surface); color: var(--ink); font-size: var(--f2); line-height: 20px; white-space: nowrap; user-select: none }
.overlay .row-chip::before { content: ""; width: 7px; height: 7px; border-radius: 50%; background: var(--mark); flex: none }
.overlay .row-chip em { font-style: normal; font-weight: 600; color: var(--ink-2) }
.overlay .row-chip[data-tone="due"] { background: color-mix(in srgb, var(--mark) 8%, var(--surface)); border-color: color-mix(in srgb, var(--mark) 36%, var(--surface)) } .overlay .row-chip[data-tone="due"] em { color: var(--due) }
.overlay .row-chip[data-tone="late"] { background: var(--late-soft); border-color: color-mix(in srgb, var(--late) 36%, var(--surface)) } .overlay .row-chip[data-tone="late"] em { color: var(--late) } .overlay .row-chip[data-tone="late"]::before { background: var(--late) }
.overlay .row-chip[data-tone="done"] { border-color: transparent; background: none; color: var(--ink-2); padding-inline: 2px } .overlay .row-chip[data-tone="done"]::before { background: var(--ok) }
.overlay .row-chip:hover { border-color: var(--mark) }
.overlay .row-chip[data-form="short"] em { display: none }
.overlay .row-chip[data-form="dot"] { padding: 0; width: 16px; height: 16px; justify-content: center } .overlay .row-chip[data-form="dot"] :is(span, em) { display: none }
.overlay .bar { position: absolute; left: 0; top: 0; width: 3px; border-radius: 0 2px 2px 0; background: var(--mark); pointer-events: none } .overlay .bar[data-tone="late"] { background: var(--late) }
`
