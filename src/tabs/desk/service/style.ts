/** The service board: three scores side by side, then what is behind them. */
export const serviceStyle = `
.hn .score-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 14px; align-items: start }
.hn .score-card { padding: 14px 18px; box-shadow: 0 1px 2px rgb(60 40 20 / 5%) } .hn .score-card header { display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 2px 12px; padding-bottom: 10px; margin-bottom: 6px; border-bottom: 1px solid var(--line) } .hn .score-card h2 { font-size: var(--f4); font-weight: 700 } .hn .score-card .value { font-size: 26px; line-height: 30px; font-weight: 700; grid-row: span 2; align-self: center; order: 1 } .hn .score-card header .small { min-height: 18px }
.hn .score-card .check { padding: 6px 0; align-items: flex-start; font-size: var(--f3); line-height: 19px } .hn .score-card .check input { margin-top: 2px } .hn .score-card .check .small { flex: none }
.hn .service-board .stack { display: grid; gap: 14px; align-content: start } .hn .service-board .panels { align-items: start }
.hn .enter { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)) auto; gap: 10px; align-items: end } .hn .enter label span { display: block; font-size: var(--f2); color: var(--ink-2); margin-bottom: 3px } .hn .enter .field[aria-invalid="true"] { border-color: var(--late) } .hn .names { margin-top: 8px } .hn .service-board summary { color: var(--act); cursor: pointer; width: fit-content }
.hn .shipping-note { font-size: var(--f4); line-height: 23px; background: var(--act-soft); border-radius: 10px; padding: 8px 12px }
.hn .parcel { columns: 2; column-gap: 24px; list-style: disc; padding-left: 18px } .hn .parcel li { padding: 2px 0; break-inside: avoid; list-style: inherit }
.hn .couriers { display: grid; gap: 10px } .hn .couriers .line label:not(.check) { flex: 1; min-width: 180px } .hn .couriers .line label > span { display: block; font-size: var(--f2); color: var(--ink-2); margin-bottom: 3px } .hn .couriers .line label .field { width: 100% }
.hn .couriers table.numbers :is(td, th) { text-align: left; padding: 3px 8px 3px 0; border: 0 } .hn .couriers .field.name { min-width: 90px } .hn .couriers .field:is(.rank, .farYuan) { width: 76px } .hn .couriers td:nth-child(4) { width: 100% } .hn .couriers .field.note { min-width: 180px }
@media (max-width: 560px) { .hn .enter { grid-template-columns: 1fr } .hn .parcel { columns: 1 } }
`
