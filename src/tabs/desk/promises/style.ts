/** The ledger of promises: one line each. */
export const promisesStyle = `
.hn .ledger:empty { display: none }
.hn .ledger li { display: flex; gap: 16px; align-items: center; padding: 11px 16px } .hn .ledger li + li { border-top: 1px solid var(--line) } .hn .ledger .when { min-width: 96px; text-align: right }
@media (max-width: 760px) { .hn .ledger li { flex-wrap: wrap; gap: 6px 12px } .hn .ledger .grow { flex-basis: 100% } }
@media print { .hn .ledger a, .hn .ledger .btn { display: none } }
`
