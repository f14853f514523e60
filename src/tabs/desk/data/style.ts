/** The section of data: quiet cards, the rare and grave ones last. */
export const dataStyle = `
.hn .data { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; max-width: 1280px } .hn .data > .whole { grid-column: 1 / -1 }
.hn .data .card { padding: 14px 18px; display: grid; gap: 10px; align-content: start }
.hn .data h2 { font-size: var(--f4); font-weight: 700 }
.hn .data .row { display: flex; gap: 8px 12px; align-items: end; flex-wrap: wrap } .hn .data .row > span { align-self: center }
.hn .data [role="alert"]:empty { display: none } .hn .data legend { padding: 0; margin-bottom: 5px }
.hn .data .row .field { width: auto; min-width: 180px; flex: 0 1 260px } .hn .data .row > .check { padding-bottom: 7px } .hn .data label { display: grid; gap: 3px; font-size: var(--f2) } .hn .data label.check { display: flex; gap: 8px }
.hn .data .lines li { display: flex; gap: 12px; align-items: center; padding: 6px 0 } .hn .data .lines li + li { border-top: 1px solid var(--line) }
.hn .data .columns { display: grid; grid-template-columns: repeat(auto-fill, minmax(180px, 1fr)); gap: 8px 14px }
.hn .data .counts { display: flex; gap: 8px 26px; flex-wrap: wrap } .hn .data .counts b { font-size: 20px; display: block; line-height: 1.3 }
.hn .data .side { display: grid; gap: 14px; align-content: start } .hn .data .elsewhere { background: var(--due-soft); border-radius: 10px; padding: 8px 12px; align-items: center } .hn .data .header-row { width: fit-content }
@media (max-width: 1000px) { .hn .data { grid-template-columns: minmax(0, 1fr) } }
.hn .sheet-print { overflow-x: auto } .hn .sheet-print table { border-collapse: collapse; font-size: var(--f2); width: 100% } .hn .sheet-print :is(th, td) { border: 1px solid var(--line); padding: 3px 7px; text-align: start; vertical-align: top; overflow-wrap: anywhere }
@media print { .hn .sheet-print { overflow: visible } .hn .sheet-print .btn, .hn .sheet-print .no-print { display: none } }
`
