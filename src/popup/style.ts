/** The popup's own layout, on top of the shared parts. One size, so that the window never jumps. */
export const popupStyle = `
html, body { margin: 0; background: var(--bg) } body { width: 400px; height: 600px; overflow: hidden }
.hn.popup {
  width: 400px; height: 600px; background: var(--bg); display: flex; flex-direction: column;
  position: relative;
}
.hn .top { display: flex; align-items: center; gap: 8px; padding: 9px 10px 5px 14px; flex: none }
.hn .shop {
  font-weight: 600; font-size: var(--f4); line-height: 22px; max-width: 200px; border: 0; background: none;
  padding: 0;
}
.hn .head { padding: 1px 14px 9px; flex: none }
.hn .head h1 { font-size: var(--f6); line-height: 29px; font-weight: 700; letter-spacing: .2px }
.hn .head h1 b { font-weight: inherit }
.hn .fresh {
  display: flex; align-items: baseline; gap: 6px; color: var(--ink-2); font-size: var(--f2); line-height: 18px;
  margin-top: 2px;
}
.hn .fresh .dot { align-self: center }
.hn .fresh .link, .hn .fresh .reading { margin-left: auto; white-space: nowrap }
.hn .page { flex: 1; min-height: 0; display: flex; flex-direction: column }
.hn .find { padding: 0 10px 8px; flex: none }
.hn .body {
  flex: 1; min-height: 0; padding: 2px 10px 12px; overflow-y: auto; overscroll-behavior: contain;
  scrollbar-width: thin; scrollbar-color: var(--line) transparent;
}
.hn .page:has(.toast) .body { padding-bottom: 96px; scroll-padding-bottom: 96px }
.hn .group h2 {
  margin: 8px 4px 5px; font-size: var(--f2); line-height: 18px; font-weight: 600; color: var(--ink-2);
  display: flex; gap: 6px;
}
.hn .group h2.late { color: var(--late) }
.hn .group h2 span { font-weight: 500 }
.hn .group h2 small { margin-left: auto; font-size: inherit; font-weight: 400 }
.hn .entry {
  background: var(--surface); border: 1px solid var(--line); border-bottom-width: 0; content-visibility: auto;
  contain-intrinsic-size: auto 56px;
}
.hn .entry.starts { border-radius: var(--r3) var(--r3) 0 0 }
.hn .entry.ends {
  border-bottom-width: 1px; border-radius: 0 0 var(--r3) var(--r3); margin-bottom: 8px;
  box-shadow: var(--shadow);
}
.hn .entry.starts.ends { border-radius: var(--r3) }
.hn .entry.open { content-visibility: visible; overflow: hidden } .hn .entry .sec:first-of-type { border-top: 0 }
.hn .row { display: flex; gap: 9px; width: 100%; padding: 8px 12px; align-items: flex-start; border-radius: inherit }
.hn .row:hover { background: color-mix(in srgb, var(--sunken) 55%, transparent) }
.hn .row:focus-visible { background: var(--act-soft); outline-offset: -2px }
.hn .row > .turned { transform: rotate(180deg) }
.hn .row > svg, .hn .row > .box { margin-top: 2px; color: var(--ink-3) }
.hn .row .t { flex: 1; min-width: 0; display: block }
.hn .row .t > span { display: block; line-height: 20px }
.hn .row small {
  color: var(--ink-2); font-size: var(--f2); line-height: 18px; display: flex; gap: 6px; align-items: center;
  min-width: 0;
}
.hn .row .when { line-height: 20px }
.hn .fold {
  width: 24px; height: 24px; margin: -3px -6px -3px -2px; border-radius: var(--r1); display: grid;
  place-items: center; color: var(--ink-3); flex: none;
}
.hn .fold:hover { background: var(--sunken); color: var(--ink) }
.hn .done { margin-bottom: 8px }
.hn .done .row > svg { color: var(--ok) }
.hn .done .pad { display: flex; gap: 9px; align-items: baseline }
.hn .state { margin-bottom: 10px }
.hn .state .strip { display: block; width: 100%; height: auto; font: 10.5px var(--sans) }
.hn .strip + p { margin-top: 8px }
.hn .strip text { fill: var(--ink-2) }
.hn .state .btn.wide { margin-top: 12px }
.hn .state .center { text-align: center; margin-top: 7px }
.hn .state .lead { font-size: var(--f4); margin-bottom: 6px }
.hn .state li.tick { display: flex; gap: 8px; line-height: 20px; padding: 3px 0 }
.hn .tick svg { color: var(--ok); margin-top: 3px }
.hn .gaps { display: flex; gap: 10px; align-items: center; background: var(--due-soft); border-color: transparent }
.hn .known { margin: 8px 4px 0 }
.hn .all-done { display: flex; gap: 11px; align-items: center }
.hn .all-done svg { color: var(--ok) }
.hn .tiles { display: grid; grid-template-columns: repeat(3, 1fr) }
.hn .tiles div { padding: 9px 0 8px 12px; display: flex; flex-direction: column-reverse }
.hn .tiles div + div { border-left: 1px solid var(--line) }
.hn .tiles dd { font-size: 20px; line-height: 26px; font-weight: 700 }
.hn .tiles dt { font-size: var(--f2); line-height: 18px; color: var(--ink-2) }
.hn .plain { padding: 8px 12px; display: flex; gap: 9px } .hn .plain + .plain { border-top: 1px solid var(--line) }
.hn .skeleton { height: 54px; border-radius: var(--r3); background: var(--sunken); margin-bottom: 8px }
.hn .card-skeleton { height: 320px; margin: 12px }
.hn .toast-place { position: absolute; left: 10px; right: 10px; bottom: 43px; z-index: 2 }
.hn .foot {
  display: flex; gap: 10px; padding: 0 14px; height: 33px; align-items: center; color: var(--ink-2);
  font-size: var(--f1); white-space: nowrap; overflow: hidden; border-top: 1px solid var(--line); flex: none;
}
.hn .foot .link { font-weight: 400; color: inherit }
.hn .dialog > h2 { margin: 0; font-size: var(--f5); line-height: 1.5; font-weight: 700; color: inherit }
.hn .judged .panel { margin-bottom: 8px }
.hn .prep, .hn .checkup { display: grid; gap: 10px; margin-top: 8px }
.hn .prep { font-size: 17px; line-height: 1.6 }
.hn .prep .script { margin: 0 }
.hn .prep .script li { padding-right: 0 }
.hn .prep .script li::before { top: 5px }
.hn .prep li small, .hn .prep details small {
  display: block; color: var(--ink-2); font-size: var(--f2); line-height: 1.5;
}
.hn .prep .dont, .hn .prep .hush { margin: 0; font-size: var(--f4) }
.hn .prep summary { cursor: pointer; padding: 3px 0 }
.hn .prep details p { padding: 2px 0 6px 17px; color: var(--act) }
.hn .checkup li > .small { margin-top: 8px } .hn .checkup .field { margin-top: 8px; font-size: var(--f3) }
.hn .comments { display: grid; gap: 12px }
.hn .comments mark { background: var(--due-soft); color: var(--due); border-radius: var(--r1); padding: 0 3px }
.hn .comments .script { margin-top: 4px }
.hn .keys { display: grid; grid-template-columns: auto 1fr; gap: 6px 12px; margin: 10px 0 14px }
.hn .keys dt { white-space: nowrap }
.hn .state .does { margin: 8px 0 14px }
`
