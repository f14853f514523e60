/** The orders of the desk: lists that unfold, forms beside what comes of them, sheets for the printer. */
export const ordersStyle = `
.hn .orders-body { max-width: 980px } .hn .section.orders .seg { flex-wrap: wrap }
.hn .order-list { overflow: hidden } .hn .order-list > li { content-visibility: auto; contain-intrinsic-size: auto 56px } .hn .order-list > li + li { border-top: 1px solid var(--line) } .hn .order-list .chosen { background: var(--act-soft); box-shadow: inset 3px 0 var(--act) }
.hn .order-row { display: flex; align-items: center; gap: 12px; width: 100%; padding: 10px 16px; text-align: left } .hn button.order-row:hover { background: color-mix(in srgb, var(--sunken) 55%, transparent) } .hn .order-row .grow > *, .hn .plain-row > * { display: block } .hn .order-row svg { color: var(--ink-3); flex: none } .hn .turned { transform: rotate(180deg) } .hn .plain-row { text-align: left; min-width: 0 }
.hn .order-row .tag { min-width: 96px; text-align: center } .hn .order-row small, .hn .order-table small, .hn .limits small { font-size: var(--f2); line-height: 18px; display: block }
.hn .order-talk { padding: 2px 16px 14px; display: grid; gap: 9px } .hn .order-talk.script { display: block; margin: 0 } .hn .order-talk .script, .hn .order-talk .dont { margin: 0 }
.hn .order-list .sec:first-of-type { border-top: 1px solid var(--line) } .hn .order-list .sec.pad { padding-inline: 16px }
.hn .keys-line { display: flex; gap: 4px 16px; flex-wrap: wrap; align-items: baseline } .hn .keys-line span { font-size: var(--f2) }
.hn .two-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(360px, 100%), 1fr)); gap: 14px; align-items: start }
.hn .order-form { display: grid; gap: 10px; align-content: start } .hn .order-form > label:not(.check), .hn .order-pick { display: grid; gap: 4px; font-size: var(--f2); color: var(--ink-2) } .hn .order-form .script { margin: 0 } .hn .order-pick { max-width: 480px }
.hn .narrow { width: 92px } .hn .line .field.narrow { flex: none; min-width: 0; width: 92px }
.hn .facts { display: grid; grid-template-columns: auto 1fr; gap: 4px 14px } .hn .facts dt { color: var(--ink-2) }
.hn .check-lines { display: grid; gap: 6px } .hn .check-lines li { display: flex; gap: 2px; align-items: center } .hn .icon:disabled { opacity: .35 }
.hn .sheets { display: grid; gap: 12px } .hn .sheet h2 { font-size: var(--f3) } .hn .goods { margin: 4px 0 8px } .hn .ticks li { display: flex; gap: 8px; align-items: center; padding: 3px 0 } .hn .ticks .box:hover { border-color: var(--ink-3) }
.hn .order-table { overflow-x: auto } .hn .order-table table { width: 100%; border-collapse: collapse } .hn .order-table :is(th, td) { padding: 8px 16px; text-align: left; font-weight: 400; vertical-align: middle } .hn .order-table thead th { font-size: var(--f2); color: var(--ink-2) } .hn .order-table tbody tr { border-top: 1px solid var(--line) } .hn .order-table tbody th { max-width: 380px } .hn .order-table .cut { display: block }
.hn .limits { display: grid; gap: 7px }
@media print { .hn .section.orders :is(.section-head, .no-print) { display: none } .hn .two-columns { display: block } .hn .sheets { display: block } .hn .sheet { border: 0; box-shadow: none; break-after: page } .hn .sheet:last-child { break-after: auto } }
`
