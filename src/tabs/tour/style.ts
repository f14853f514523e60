/** The tour: the guide on the left, the popup in its own size on the right. */
export const tourStyle = `
html body { width: auto; height: auto; overflow: auto }
.hn.tour {
  max-width: 860px; margin: 0 auto; padding: 40px 20px; display: grid; grid-template-columns: 1fr 400px;
  gap: 40px; align-items: start; min-height: 100vh;
}
.hn.tour h1 { font-size: var(--f6); line-height: 28px; font-weight: 700 }
.hn.tour .guide { display: grid; gap: 16px; position: sticky; top: 40px }
.hn.tour .guide .card { display: grid; gap: 8px }
.hn.tour .guide h2 { font-size: var(--f5); font-weight: 700; line-height: 1.5; color: inherit }
.hn.tour .guide p { line-height: 1.7 }
.hn.tour .dots { display: flex; gap: 5px }
.hn.tour .dots i { width: 22px; height: 4px; border-radius: 2px; background: var(--line) }
.hn.tour .dots i.past { background: var(--act) }
.hn.tour .line { justify-content: flex-start }
.hn.tour .stage {
  border: 1px solid var(--line); border-radius: var(--r3); overflow: hidden; box-shadow: var(--shadow);
  width: 402px; min-height: 602px;
}
@media (max-width: 820px) { .hn.tour { grid-template-columns: 1fr; gap: 20px; padding: 20px } .hn.tour .guide { position: static } }
`
