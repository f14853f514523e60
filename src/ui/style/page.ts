/** Parts of whole pages that no overlay has: links that look like buttons, dots, boxes to tick, dialogs and switches. */
export const page = `
.hn .dot { width: 7px; height: 7px; border-radius: 50%; background: var(--ok); flex: none }
.hn .dot.due { background: var(--due) }
.hn .dot.late { background: var(--late) }
.hn .dot.off { background: none; border: 1.5px solid var(--ink-3) }
.hn a.btn { text-decoration: none; color: var(--ink) }
.hn a.btn.yes { color: var(--act-ink) }
.hn a.icon { color: var(--ink-2) }
.hn .btn.big { min-height: 40px; font-size: var(--f4) }
.hn .box {
  width: 18px; height: 18px; border: 1.5px solid var(--ink-3); border-radius: var(--r1); flex: none;
  display: grid; place-items: center; color: transparent;
}
.hn .box:hover { border-color: var(--act); color: var(--act) }

.hn .dialog {
  position: fixed; z-index: 11; left: 50%; top: 50%; transform: translate(-50%, -50%);
  width: max-content; max-width: calc(100vw - 32px); max-height: calc(100vh - 32px); overflow-y: auto;
  border: 1px solid var(--line); border-radius: var(--r3); background: var(--surface);
  padding: 16px; box-shadow: 0 12px 40px rgb(40 25 10 / 30%);
}
.hn .backdrop { position: fixed; z-index: 10; inset: 0; background: rgb(30 22 16 / 38%) }

.hn .switch {
  flex: none; width: 38px; height: 22px; padding: 2px; border-radius: 11px; background: var(--ink-3);
}
.hn .switch .thumb { display: block; width: 18px; height: 18px; border-radius: 50%; background: #fff }
.hn .switch[data-state="checked"] { background: var(--act) }
.hn .switch[data-state="checked"] .thumb { transform: translateX(16px) }
@media (prefers-reduced-motion: no-preference) { .hn .switch .thumb { transition: transform .12s } }
@media (forced-colors: active) {
  .hn .dot { forced-color-adjust: none }
  .hn .switch { border: 1px solid ButtonText; padding: 1px } .hn .switch .thumb { background: ButtonText }
}
`
