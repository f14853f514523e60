/** The section of reasons: the cluster on top, then panels of numbers. */
export const reasonsStyle = `
.hn .cluster { display: flex; border-radius: var(--r3); background: color-mix(in srgb, var(--mark) 8%, var(--surface)); border: 1px solid color-mix(in srgb, var(--mark) 26%, var(--surface)); flex-wrap: wrap }
.hn .cluster .what { flex: 1 1 260px; padding: 14px 18px 13px } .hn .cluster h2 { font-size: var(--f5); line-height: 22px; font-weight: 700 } .hn .cluster .what > p { color: var(--ink-2); font-size: var(--f2); line-height: 18px; margin: 3px 0 10px }
.hn .cluster summary { color: var(--act); font-size: var(--f2); font-weight: 550; cursor: pointer; width: fit-content } .hn .cluster li { padding-top: 5px; overflow-wrap: anywhere } .hn .cluster li a { color: var(--ink) }
.hn .cluster .sentence { flex: 3 1 420px; margin: 10px; padding: 10px 10px 10px 16px; border-radius: 9px; background: var(--surface); display: flex; align-items: center; gap: 18px } .hn .cluster .sentence > div:first-child { flex: 1; min-width: 0 } .hn .cluster .sentence p[lang] { font-size: var(--f4); line-height: 23px; margin-top: 2px } .hn .cluster .do { display: grid; gap: 7px; flex: none }
.hn table.reasons { border-collapse: collapse; width: 100%; font-size: var(--f3) } .hn table.reasons :is(td, th) { padding: 6px 0; text-align: left; font-weight: 400 } .hn table.reasons thead th { color: var(--ink-2); font-size: var(--f2); padding-bottom: 7px; white-space: nowrap }
.hn table.reasons .number { text-align: right; padding-left: 12px; white-space: nowrap; width: 1% } .hn table.reasons td.number.now { font-weight: 700 } .hn table.reasons .kind { color: var(--ink-2); padding-right: 12px; width: 1%; white-space: nowrap; vertical-align: top } .hn table.reasons .name { padding-right: 14px } .hn table.causes .name { width: 1%; white-space: nowrap } .hn table.reasons tbody + tbody tr:first-child > * { border-top: 1px solid var(--line) }
.hn table.items tbody tr > * { border-top: 1px solid var(--line); padding-block: 10px } .hn table.items .of { color: var(--ink-2) } .hn table.items .most { color: var(--ink-2); padding-left: 18px; font-size: var(--f2) } .hn table.items .meter { padding-left: 18px; width: 84px }
.hn .bars { display: grid; gap: 2px; min-width: 60px } .hn .bars i { display: block; height: 11px; border-radius: 3px; background: var(--mark); min-width: 2px } .hn .bars i.before { height: 4px; border-radius: 2px; background: var(--ink-3); opacity: .7 } .hn .bars i.none { min-width: 0 }
.hn .share-bar { display: block; height: 8px; border-radius: 4px; background: var(--sunken); overflow: hidden } .hn .share-bar i { display: block; height: 100%; border-radius: 4px; background: var(--mark) }
.hn .swatch { display: inline-block; width: 14px; height: 8px; border-radius: 2px; background: var(--mark); margin-right: 5px } .hn .swatch.before { height: 4px; background: var(--ink-3); opacity: .7; vertical-align: 2px }
.hn .found li { padding: 2px 0 }
.hn .planning ol { display: grid; gap: 8px; margin-top: 10px } .hn .planning textarea { margin-top: 10px }
@media print { .hn .bars i, .hn .share-bar, .hn .share-bar i, .hn .swatch { print-color-adjust: exact } .hn .cluster .do { display: none } }
@media (max-width: 560px) { .hn .cluster .sentence { flex-wrap: wrap } .hn table.items .meter, .hn table.items .share { display: none } }
`
