/** The primitives: buttons, tags, chips, tabs, fields, cards, toasts. */
export const parts = `
.hn .logo {
  width: 22px; height: 22px; border-radius: var(--r1); background: linear-gradient(160deg, #f3a06b, #d9622b);
  display: grid; place-items: center; color: #fff; font-weight: 700; font-size: 13px; line-height: 1;
  flex: none;
}

.hn .btn {
  min-height: 32px; padding: 3px 14px; border: 1px solid var(--line); border-radius: var(--r2);
  background: var(--surface); display: inline-flex; align-items: center; justify-content: center; gap: 6px;
  text-align: center; line-height: 1.35;
}
.hn .btn:hover:not(:disabled) { border-color: var(--ink-3) }
.hn .btn:active:not(:disabled) { background: var(--sunken) }
.hn .btn:disabled { color: var(--ink-2); border-style: dashed; background: none }
.hn .btn.yes { background: var(--act); border-color: var(--act); color: var(--act-ink); font-weight: 700 }
.hn .btn.yes:hover:not(:disabled), .hn .btn.yes:active:not(:disabled) {
  background: color-mix(in srgb, var(--act) 88%, var(--ink));
}
.hn .btn.slim { min-height: 26px; padding: 1px 10px; font-size: var(--f2); border-radius: 7px }
.hn .btn.wide { width: 100% }
.hn .link { color: var(--act); font-weight: 550; border-radius: 4px }
.hn .link:hover { text-decoration: underline; text-underline-offset: 3px }
.hn .icon {
  width: 28px; height: 28px; border-radius: var(--r2); display: grid; place-items: center; color: var(--ink-2);
}
.hn .icon:hover { background: var(--sunken); color: var(--ink) }
.hn .icon[aria-pressed="true"], .hn .icon[aria-expanded="true"] { background: var(--act-soft); color: var(--act) }

.hn .tag {
  font-size: var(--f1); line-height: 17px; padding: 0 6px; border-radius: var(--r1); font-weight: 600;
  background: var(--due-soft); color: var(--due); white-space: nowrap; display: inline-block; flex: none;
}
.hn .tag.bad { background: var(--late-soft); color: var(--late) }
.hn .tag.good { background: var(--ok-soft); color: var(--ok) }
.hn .tag.plain { background: var(--sunken); color: var(--ink-2) }
.hn .when {
  margin-left: auto; font-size: var(--f2); font-weight: 600; white-space: nowrap; color: var(--due);
  flex: none;
}
.hn .when.late { color: var(--late) }
.hn .when.calm { color: var(--ink-2); font-weight: 400 }
.hn .when.ok { color: var(--ok) }
.hn .clocks { display: flex; gap: 5px 6px; flex-wrap: wrap }
.hn .clk {
  font-size: var(--f1); line-height: 19px; color: var(--ink-2); background: var(--sunken);
  border-radius: var(--r1); padding: 0 7px; max-width: 100%;
}
.hn .clk.due { background: var(--due-soft); color: var(--due) }
.hn .clk.late { background: var(--late-soft); color: var(--late) }
.hn .clk.ok { background: var(--ok-soft); color: var(--ok) }

.hn .card {
  background: var(--surface); border: 1px solid var(--line); border-radius: var(--r3);
  box-shadow: var(--shadow);
}
.hn .pad { padding: 11px 12px } .hn .sec + .sec { border-top: 1px solid var(--line) }

.hn .tabs { display: flex; gap: 2px; background: var(--sunken); border-radius: var(--r2); padding: 2px }
.hn .tabs button {
  flex: 1; min-height: 25px; border-radius: var(--r1); font-size: var(--f2); color: var(--ink-2);
  text-align: center;
}
.hn .tabs .on {
  background: var(--raised); color: var(--ink); font-weight: 600; box-shadow: 0 1px 2px rgb(0 0 0 / 12%);
}

.hn .chips { display: flex; gap: 6px; flex-wrap: wrap }
.hn .chip {
  font-size: var(--f2); line-height: 20px; padding: 1px 10px; border-radius: var(--round);
  border: 1px solid var(--line); background: var(--surface); display: inline-flex; align-items: center;
  gap: 4px; white-space: nowrap;
}
.hn button.chip:hover:not([aria-disabled=true]) { border-color: var(--act) }
.hn .chip.first { border-color: var(--act); color: var(--act); background: var(--act-soft); font-weight: 600 }
.hn .chip.on { border-color: var(--act); background: var(--act); color: var(--act-ink); font-weight: 600 }
.hn .chip.no { color: var(--ink-2); text-decoration: line-through; border-style: dashed; background: none }
.hn .chip.bare { border-color: transparent; background: none; color: var(--ink-2); padding-inline: 6px }

.hn .lab {
  font-size: var(--f2); line-height: 18px; color: var(--ink-2); font-weight: 600; display: flex;
  align-items: center; gap: 6px;
}
.hn .lab > span { margin-left: auto; font-weight: 400 }
.hn .field {
  width: 100%; min-height: 32px; border: 1px solid var(--line); border-radius: var(--r2);
  background: var(--sunken); padding: 5px 10px; font-size: var(--f2); line-height: 20px; resize: none;
}
.hn .field::placeholder { color: var(--ink-2); opacity: 1 }
.hn .field:focus { border-color: var(--act); background: var(--surface); outline: 1px solid var(--act) }
.hn .check { display: flex; gap: 8px; align-items: center; font-size: var(--f2); line-height: 18px; cursor: pointer }
.hn .check input { width: 15px; height: 15px; accent-color: var(--act); flex: none }
.hn .lock {
  display: flex; gap: 6px; align-items: flex-start; color: var(--ink-2); font-size: var(--f1);
  line-height: 17px;
}
.hn .lock svg { margin-top: 2px }
.hn kbd {
  font: inherit; border: 1px solid var(--line); border-radius: var(--r1); padding: 0 4px;
  background: var(--surface);
}

.hn .toast {
  border: 1px solid rgb(255 255 255 / 16%);
  display: flex; align-items: center; gap: 9px; min-height: 44px; padding: 6px 8px 6px 13px;
  border-radius: var(--r2); background: #2a2420; color: #fff; box-shadow: 0 8px 24px rgb(40 25 10 / 28%);
  position: relative; overflow: hidden;
}
.hn .toast small { display: block; color: #d9cfc5; font-size: var(--f2); line-height: 17px }
.hn .toast .btn { background: none; border-color: rgb(255 255 255 / 40%); color: #fff; flex: none }
.hn .toast .btn:hover { background: rgb(255 255 255 / 12%) }
.hn .toast :focus-visible { outline-color: #fff }
.hn .toast kbd { border: 0; background: rgb(255 255 255 / 18%); color: #fff; font-size: var(--f1) }
.hn .toast i {
  position: absolute; left: 0; bottom: 0; height: 2px; width: 100%; background: #5cc5b0;
  transform-origin: left; animation: hn-run linear forwards;
}
@keyframes hn-run { to { transform: scaleX(0) } }
@media (prefers-reduced-motion: reduce) { .hn .toast i { display: none } }

`
