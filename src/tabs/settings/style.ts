/** The settings page: one calm column. */
export const settingsStyle = `
body { margin: 0; background: var(--bg) }
.hn.settings { max-width: 720px; margin: 0 auto; padding: 28px 20px 60px; display: grid; gap: 16px; background: var(--bg); min-height: 100vh; align-content: start }
.hn.settings h1 { font-size: var(--f6); font-weight: 700 } .hn.settings h2 { font-size: var(--f4); margin-bottom: 8px }
.hn.settings .choice { display: grid; grid-template-columns: 160px 220px 1fr; gap: 4px 12px; align-items: center; padding: 5px 0 }
.hn.settings .check { padding: 6px 0 }
.hn.settings .rule { display: grid; grid-template-columns: 240px 1fr; gap: 2px 12px; align-items: center; padding: 9px 0; border-top: 1px solid var(--line) }
.hn.settings .rule:first-of-type { border-top: 0 }
.hn.settings .value { display: flex; gap: 8px; align-items: center } .hn.settings .value .field { max-width: 320px } .hn.settings .value input[type=number] { width: 96px }
.hn.settings .about, .hn.settings .rule [role=status] { grid-column: 2 } .hn.settings .rule [role=status]:empty { display: none } .hn.settings .about .link { margin-left: 8px }
.hn.settings .field[aria-invalid=true] { border-color: var(--late) }
@media (max-width: 620px) { .hn.settings .rule, .hn.settings .choice { grid-template-columns: 1fr } .hn.settings .about, .hn.settings .rule [role=status] { grid-column: 1 } }
`
