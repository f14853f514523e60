/** Listing fixes: a card for each item. */
export const fixesStyle = `
.hn .section-body.fixes { grid-template-columns: repeat(auto-fill, minmax(min(440px, 100%), 1fr)); align-items: start } .hn .section-body.fixes > .card:not(.fix) { grid-column: 1 / -1 }
.hn .fix .pad { padding: 13px 18px } .hn .fix h2 { font-size: var(--f4) }
.hn .said { margin-top: 8px; display: grid; gap: 4px } .hn .said li { padding-left: 10px; border-left: 2px solid var(--line); overflow-wrap: anywhere }
.hn .effect { border-collapse: collapse; margin: 8px 0 6px } .hn .effect :is(th, td) { padding: 3px 18px 3px 0; text-align: start; font-weight: 400 } .hn .effect th { color: var(--ink-2) }
@media print { .hn .fix form, .hn .fix .copy { display: none } }
`
