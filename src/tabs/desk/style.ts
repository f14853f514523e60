/** The desk's frame: the sections at the left, one of them at the right; in print only that one. */
export const deskStyle = `
body { margin: 0; background: var(--bg) }
:root { --raised: var(--surface) } :root[data-theme="dark"] { --raised: color-mix(in srgb, var(--ink) 17%, var(--surface)) } @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --raised: color-mix(in srgb, var(--ink) 17%, var(--surface)) } }
.hn.desk { min-height: 100vh; display: grid; grid-template-columns: 176px minmax(0, 1fr); background: var(--bg) }
.hn .desk-nav { background: var(--sunken); border-right: 1px solid var(--line); padding: 14px 10px 12px; display: flex; flex-direction: column; position: sticky; top: 0; height: 100vh; overflow-y: auto }
.hn .desk-nav .me { display: flex; align-items: center; gap: 8px; padding: 2px 8px 15px; font-size: var(--f4); font-weight: 600; min-width: 0 } .hn .desk-nav select { border: 0; background: none; font-weight: 600; min-width: 0; flex: 1; padding: 2px 0 }
.hn .desk-nav .cap { padding: 0 8px 5px; font-size: var(--f1); color: var(--ink-2) }
.hn .desk-nav ul { display: flex; flex-direction: column; gap: 1px }
.hn .desk-nav a { display: flex; align-items: center; gap: 9px; height: 32px; padding: 0 8px; border-radius: 8px; color: var(--ink-2); text-decoration: none } .hn .desk-nav a:hover { color: var(--ink) } .hn .desk-nav .count { margin-left: auto; font-size: var(--f2); font-weight: 400 }
.hn .desk-nav [aria-current] { background: var(--raised); color: var(--ink); font-weight: 700; box-shadow: 0 1px 2px rgb(60 40 20 / 8%) } .hn .desk-nav [aria-current] svg { color: var(--mark) }
.hn .watching { margin-top: auto; padding: 10px 8px 0; border-top: 1px solid var(--line); font-size: var(--f1); line-height: 18px; color: var(--ink-2) } .hn .watching p { display: flex; align-items: baseline; gap: 6px } .hn .watching a { color: inherit; height: auto; padding: 0; display: inline; text-decoration: underline; text-underline-offset: 3px } .hn .watching svg { margin-inline: -2px; align-self: center }
.hn.desk > .section, .hn .waiting { min-width: 0; display: flex; flex-direction: column } .hn .waiting { grid-column: 1 / -1; padding: 80px 24px; align-items: center; gap: 12px } .hn .waiting h1 { font-size: 20px; font-weight: 700 }
.hn .section-head { display: flex; align-items: center; gap: 10px; min-height: 60px; padding: 10px 20px 10px 24px; flex-wrap: wrap } .hn .section-head h1 { font-size: 20px; font-weight: 700 } .hn .section-head .lead { color: var(--ink-2); margin-left: 4px } .hn .section-head .tools { margin-left: auto; display: flex; gap: 8px; align-items: center; flex-wrap: wrap }
.hn .section-body { padding: 4px 20px 40px 24px; display: grid; gap: 14px; align-content: start }
.hn .seg { display: inline-flex; gap: 2px; padding: 2px; border-radius: 8px; background: var(--sunken) } .hn .seg button { min-height: 26px; padding: 0 12px; border-radius: 6px; color: var(--ink-2); font-size: var(--f2); white-space: nowrap } .hn .seg [data-state="on"] { background: var(--raised); color: var(--ink); font-weight: 700; box-shadow: 0 1px 2px rgb(0 0 0 / 8%) }
.hn.desk .tabs .on { background: var(--raised) }
.hn .unfold { z-index: 6; padding: 12px 14px; width: max-content; max-width: min(340px, calc(100vw - 24px)); box-shadow: 0 2px 6px rgb(40 25 10 / 12%), 0 12px 36px rgb(40 25 10 / 18%) } .hn .unfold:focus-visible { outline: none } .hn .btn[data-state="open"], .hn .dd[data-state="open"] { border-color: var(--act); color: var(--act) }
.hn.desk > .toast-place { position: fixed; left: 50%; transform: translateX(-50%); bottom: 20px; width: min(440px, calc(100vw - 32px)); z-index: 5 }
@media (max-width: 760px) {
  .hn.desk { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto 1fr }
  .hn .desk-nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 10px 12px 6px } .hn .desk-nav .me { padding-bottom: 8px } .hn .desk-nav .cap { display: none }
  .hn .desk-nav ul { flex-direction: row; flex-wrap: wrap } .hn .desk-nav li a { height: 30px } .hn .watching p { align-items: center } .hn .watching { border-top: 0; padding: 6px 8px 0; margin: 0; display: flex; gap: 4px 14px; flex-wrap: wrap }
  .hn .section-head { padding-inline: 16px } .hn .section-body { padding-inline: 16px }
}
@media print {
  .hn.desk { display: block; background: none } .hn .desk-nav, .hn .toast-place, .hn .section-head .tools { display: none } .hn .card { box-shadow: none; break-inside: avoid }
}
`
