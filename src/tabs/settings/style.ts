/** The settings page: its parts at the left, one of them beside. */
export const settingsStyle = `
body { margin: 0; background: var(--bg) }
.hn.settings {
  max-width: 900px; min-height: 100vh; margin: 0 auto; padding: 28px 24px 60px;
  display: grid; gap: 20px; align-content: start; background: var(--bg);
}
.hn.settings h1 { font-size: var(--f6); line-height: 29px; font-weight: 700 }
.hn.settings h2 { font-size: var(--f5); line-height: 32px; font-weight: 700 }
.hn.settings header [role=alert]:empty { display: none }
.hn.settings .parts { display: grid; grid-template-columns: 168px minmax(0, 1fr); gap: 28px; align-items: start }
.hn.settings .nav { display: grid; gap: 2px; position: sticky; top: 20px }
.hn.settings .nav button { padding: 5px 12px; border-radius: var(--r1); color: var(--ink-2) }
.hn.settings .nav button:hover { background: var(--sunken) }
.hn.settings .nav .on { background: var(--act-soft); color: var(--act); font-weight: 600 }
.hn.settings .part { display: grid; gap: 12px } .hn.settings .part:focus-visible { outline-offset: 6px }
.hn.settings .rows > * {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 1px 20px; align-items: center; padding: 11px 16px;
}
.hn.settings .rows > * + * { border-top: 1px solid var(--line) }
.hn.settings .rows p { grid-column: 1 } .hn.settings .rows [role=status] { grid-column: 1 / -1 }
.hn.settings .rows [role=status]:empty { display: none }
.hn.settings .value { grid-row: 1 / span 2; grid-column: 2; display: flex; gap: 8px; align-items: center }
.hn.settings .value .field { width: 220px } .hn.settings .value .field[type=number] { width: 84px }
.hn.settings .value .field[type=time] { width: 112px }
.hn.settings .about .link { margin-left: 8px }
.hn.settings .field[aria-invalid=true] { border-color: var(--late) }
@media (max-width: 620px) {
  .hn.settings .parts { grid-template-columns: minmax(0, 1fr); gap: 12px }
  .hn.settings .nav { position: static; display: flex; flex-wrap: wrap }
  .hn.settings .rows > * { grid-template-columns: minmax(0, 1fr) }
  .hn.settings .value { grid-row: auto; grid-column: 1 }
}
`
