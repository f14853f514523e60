/** The page doctor: one calm column, what can be pressed in the middle of it. */
export const doctorStyle = `
body { margin: 0; background: var(--bg) }
.hn.doctor { max-width: 680px; margin: 0 auto; padding: 28px 20px 60px; display: grid; gap: 14px; align-content: start; min-height: 100vh; background: var(--bg) }
.hn.doctor .name { display: flex; align-items: center; gap: 8px; font-weight: 600; font-size: var(--f4) }
.hn.doctor h1 { font-size: var(--f6); line-height: 30px; font-weight: 700 } .hn.doctor h1 b { font-weight: inherit }
.hn.doctor .fresh { display: flex; align-items: center; gap: 7px; color: var(--ink-2); margin-top: 3px } .hn.doctor .fresh .link { margin-left: auto; white-space: nowrap }
.hn.doctor .link { text-decoration: none; cursor: pointer } .hn.doctor .link:hover { text-decoration: underline }
.hn.doctor .pad { padding: 14px 16px } .hn.doctor .pad > * + * { margin-top: 8px } .hn.doctor .pad > .btn { margin-top: 12px; text-decoration: none }
.hn.doctor [role=alert]:empty { display: none }
.hn.doctor .columns { display: flex; gap: 4px; margin-top: 12px }
.hn.doctor .columns li { flex: 1 1 0; min-width: 72px; position: relative }
.hn.doctor .cells { display: grid; gap: 7px; align-content: center; height: 80px; padding: 0 12px; border-radius: 7px; background: var(--sunken) } .hn.doctor .cells i { height: 5px; border-radius: 3px; background: var(--ink-3); opacity: .42 } .hn.doctor .cells i:nth-child(even) { width: 62% } .hn.doctor .cells i:nth-child(3) { margin-top: 8px }
.hn.doctor .unknown .cells { justify-items: center; font-size: 18px; font-weight: 700; color: var(--due); background: repeating-linear-gradient(135deg, var(--due-soft) 0 5px, color-mix(in srgb, var(--due) 26%, var(--due-soft)) 5px 6.5px) }
.hn.doctor .over { display: block; margin-top: 6px; text-align: center; font-size: var(--f2); line-height: 18px; color: var(--ink-2); overflow-wrap: anywhere } .hn.doctor .unknown .over { color: var(--due); font-weight: 600 }
.hn.doctor details[open] > summary { margin-bottom: 8px } .hn.doctor summary { width: fit-content; font-size: var(--f2) }
.hn.doctor .looked { width: 100%; border-collapse: collapse; font-size: var(--f2); line-height: 18px } .hn.doctor .looked :is(th, td) { text-align: start; vertical-align: top; padding: 5px 12px 5px 0; border-top: 1px solid var(--line); font-weight: 400 } .hn.doctor .looked th { white-space: nowrap } .hn.doctor .looked thead th { color: var(--ink-2); border-top: 0 } .hn.doctor .looked td:last-child { white-space: nowrap; padding-right: 0 }
.hn.doctor fieldset { display: block } .hn.doctor legend { font-size: var(--f5); font-weight: 700; padding: 14px 16px 0; float: left; width: 100% } .hn.doctor legend + * { clear: both } .hn.doctor fieldset.pad { padding-top: 0 }
.hn.doctor fieldset legend { padding-inline: 0 }
.hn.doctor .questions ul { display: grid; gap: 6px; margin-top: 10px }
.hn.doctor .choice { display: flex; align-items: center; gap: 12px; width: 100%; min-height: 40px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface) } .hn.doctor .choice:hover { border-color: var(--act); background: var(--act-soft) } .hn.doctor .choice b { color: var(--act); flex: none; max-width: 50% } .hn.doctor .choice span { color: var(--ink-2); font-size: var(--f2); margin-left: auto }
.hn.doctor .choice[aria-pressed=true] { border-color: var(--act); background: var(--act-soft) } .hn.doctor .choice[aria-pressed=true] b::before { content: "✓ " }
.hn.doctor .said { padding: 0 16px 14px } .hn.doctor .said:empty { display: none }
.hn.doctor .report textarea { font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace; white-space: pre; resize: vertical }
.hn.doctor .taught { display: grid; gap: 8px }
.hn.doctor .fine { display: grid; gap: 12px } .hn.doctor .fine h1 { display: flex; align-items: center; gap: 8px } .hn.doctor .fine li { display: flex; align-items: center; gap: 9px } .hn.doctor .fine li > * + * { margin-top: 0 }
@media (max-width: 520px) { .hn.doctor .choice { flex-wrap: wrap } .hn.doctor .choice span { margin-left: 0; width: 100% } }
`
