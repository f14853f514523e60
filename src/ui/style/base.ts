/** Resets and small words, under `.hn`, so that nothing leaks where it does not belong. */
export const base = `
.hn, .hn *, .hn *::before, .hn *::after { box-sizing: border-box }
.hn {
  font: var(--f3)/1.55 var(--sans); color: var(--ink); font-variant-numeric: tabular-nums; text-align: start;
  -webkit-font-smoothing: antialiased;
}
.hn button, .hn input, .hn textarea, .hn select { font: inherit; color: inherit; margin: 0; letter-spacing: inherit }
.hn button { border: 0; background: none; padding: 0; cursor: pointer; text-align: inherit }
.hn button:is(:disabled, [aria-disabled=true]) { cursor: default }
.hn :is(h1, h2, h3, p, ol, ul, dl, dd, figure, fieldset, blockquote) {
  margin: 0; padding: 0; border: 0; list-style: none; font-size: inherit; font-weight: inherit; min-width: 0;
}
.hn a { color: var(--act) }
.hn svg { display: block; flex: none }
.hn :focus { outline: none }
.hn :focus-visible { outline: 2px solid var(--act); outline-offset: 1px }
.hn ::selection { background: color-mix(in srgb, var(--act) 25%, transparent) }
.hn [hidden] { display: none !important }
.hn .hide {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
}
.hn .grow { flex: 1; min-width: 0 }
.hn .cut { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; min-width: 0 }
.hn .quiet { color: var(--ink-2) } .hn .small { font-size: var(--f2); line-height: 18px }
.hn .late { color: var(--late) }
.hn .due { color: var(--due) }
.hn .ok { color: var(--ok) }
.hn .mark { color: var(--mark) }
.hn b, .hn .strong { font-weight: 700 }
@media (prefers-reduced-motion: no-preference) {
  .hn button, .hn .chip { transition: background-color .12s, border-color .12s, color .12s }
  .hn .rise { animation: hn-rise .18s ease-out }
  @keyframes hn-rise { from { opacity: 0; transform: translateY(6px) } }
}
@media (forced-colors: active) {
  .hn .btn, .hn .chip, .hn .tag, .hn .card, .hn .clk { border: 1px solid ButtonBorder }
  .hn .on { outline: 2px solid Highlight }
}
`
