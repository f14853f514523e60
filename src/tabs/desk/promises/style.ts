/** The ledger of promises: one line each. */
export const promisesStyle = `
.hn .ledger:empty { display: none }
.hn .ledger li { display: flex; gap: 16px; align-items: center; padding: 11px 16px } .hn .ledger li + li { border-top: 1px solid var(--line) } .hn .ledger .when { min-width: 96px; text-align: right }
.hn .card:has(> .by-clerk) { padding: 13px 16px }
.hn .by-clerk { border-collapse: collapse; width: 100% } .hn .by-clerk caption { text-align: start; font-weight: 700; padding-bottom: 6px } .hn .by-clerk :is(th, td) { text-align: end; padding: 7px 0 7px 12px; font-weight: 400; border-top: 1px solid var(--line) } .hn .by-clerk th:first-child { text-align: start; padding-left: 0 } .hn .by-clerk thead th { color: var(--ink-2); font-size: var(--f2) }
@media (max-width: 760px) { .hn .ledger li { flex-wrap: wrap; gap: 6px 12px } .hn .ledger .grow { flex-basis: 100% } }
@media print { .hn .ledger a, .hn .ledger .btn { display: none } }
`
