/** Panels with a drawing or a table, on the desk's pages of numbers. */
export const chartStyle = `
.hn .panels { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); gap: 14px } .hn .panels > .across { grid-column: 1 / -1 } .hn .panels > .column { display: grid; gap: 14px; align-content: start; min-width: 0 }
.hn .number-panel { padding: 14px 18px 14px; display: flex; flex-direction: column; gap: 8px; box-shadow: 0 1px 2px rgb(60 40 20 / 5%); min-width: 0 }
.hn .number-panel > header { display: flex; align-items: baseline; gap: 4px 8px; flex-wrap: wrap } .hn .number-panel h2 { font-size: var(--f4); font-weight: 700 } .hn .number-panel > header p { color: var(--ink-2); font-size: var(--f2) } .hn .number-panel > header .seg { margin-left: auto; align-self: center }
.hn .number-panel .empty { color: var(--ink-2); padding: 10px 0 }
.hn .chart > div:first-child { min-height: 40px } .hn .chart > .link { margin-top: 6px }
.hn .few b { white-space: nowrap } .hn .few { display: flex; gap: 8px; background: var(--due-soft); color: var(--due); border-radius: 8px; padding: 6px 11px; font-size: var(--f2); line-height: 18px; margin-top: auto }
.hn .wide-table { overflow-x: auto }
.hn table.numbers { border-collapse: collapse; width: 100%; font-size: var(--f2) } .hn table.numbers :is(th, td) { padding: 7px 0 7px 12px; border-bottom: 1px solid var(--line); text-align: right; font-weight: 400; white-space: nowrap } .hn table.numbers thead th { color: var(--ink-2); padding-block: 2px 6px } .hn table.numbers :is(th, td):first-child { text-align: left; padding-left: 0; white-space: normal } .hn table.numbers tr:last-child > * { border-bottom: 0 } .hn table.numbers thead tr > * { border-bottom: 1px solid var(--line) }
.hn .big-numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(136px, 1fr)); gap: 8px 20px } .hn .big-numbers dd { font-size: var(--f6); line-height: 28px; font-weight: 700 } .hn .big-numbers dd small { font-size: var(--f3); font-weight: 400; margin-left: 3px } .hn .big-numbers > div { display: flex; flex-direction: column-reverse; justify-content: flex-end } .hn .big-numbers dt { color: var(--ink-2); font-size: var(--f2); line-height: 18px } .hn .big-numbers dt small { display: block; font-size: inherit }
@media screen { .hn .only-print { display: none } }
@media (max-width: 1080px) { .hn .panels { grid-template-columns: minmax(0, 1fr) } }
@media print { .hn .panels { display: block } .hn .number-panel { margin-bottom: 12px; border-color: #bbb } .hn .chart > .link, .hn .number-panel .seg { display: none } }
`
