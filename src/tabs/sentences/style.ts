/** The sentences page: the steps of a talk at the left, the sentences of one beside. */
export const sentencesStyle = `
body { margin: 0; background: var(--bg) }
.hn.sentences {
  max-width: 940px; min-height: 100vh; margin: 0 auto; padding: 28px 24px 60px;
  display: grid; gap: 20px; align-content: start;
}
.hn.sentences h1 { font-size: var(--f6); line-height: 29px; font-weight: 700 }
.hn.sentences h2 { font-size: var(--f5); line-height: 32px; font-weight: 700 }
.hn.sentences h2 small { margin-left: 10px; font-size: var(--f2); font-weight: 400; color: var(--ink-2) }
.hn.sentences header [role=alert]:empty { display: none }
.hn.sentences .parts { display: grid; grid-template-columns: 176px minmax(0, 1fr); gap: 28px; align-items: start }
.hn.sentences .aside { display: grid; gap: 10px; position: sticky; top: 20px }
.hn.sentences .nav { display: grid; gap: 1px }
.hn.sentences .nav button { display: flex; padding: 3px 12px; border-radius: var(--r1); color: var(--ink-2) }
.hn.sentences .nav button span { margin-left: auto }
.hn.sentences .nav button:hover { background: var(--sunken) }
.hn.sentences .nav .on { background: var(--act-soft); color: var(--act); font-weight: 600 }
.hn.sentences .part { display: grid; gap: 12px } .hn.sentences .part:focus-visible { outline-offset: 6px }
.hn.sentences .sentence { padding: 12px 16px; display: grid; gap: 5px }
.hn.sentences .sentence + .sentence { border-top: 1px solid var(--line) }
.hn.sentences .sentence .tag { margin-left: 6px } .hn.sentences .words { font-size: var(--f4); line-height: 1.65 }
.hn.sentences .is-off .words { color: var(--ink-2); text-decoration: line-through }
.hn.sentences .words i {
  font-style: normal; color: var(--act); background: var(--act-soft);
  border-radius: var(--r1); padding: 0 4px; margin: 0 1px;
}
.hn.sentences .editor { display: grid; gap: 6px } .hn.sentences .editor .link { font-weight: 400 }
@media (max-width: 620px) {
  .hn.sentences .parts { grid-template-columns: minmax(0, 1fr); gap: 12px }
  .hn.sentences .aside { position: static } .hn.sentences .nav { display: flex; flex-wrap: wrap }
}
`
