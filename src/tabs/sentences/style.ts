/** The sentences page: one column of sentences. */
export const sentencesStyle = `
body { margin: 0; background: var(--bg) }
.hn.sentences { max-width: 720px; margin: 0 auto; padding: 28px 20px 60px; display: grid; gap: 16px; align-content: start; min-height: 100vh }
.hn.sentences h1 { font-size: var(--f6); font-weight: 700 }
.hn.sentences .sentence { padding: 11px 14px; display: grid; gap: 5px } .hn.sentences .sentence + .sentence { border-top: 1px solid var(--line) }
.hn.sentences .sentence .tag { margin-left: 6px } .hn.sentences .words { font-size: var(--f4) } .hn.sentences .is-off .words { color: var(--ink-2); text-decoration: line-through }
.hn.sentences .words i { font-style: normal; color: var(--act); background: var(--act-soft); border-radius: 4px; padding: 0 4px; margin: 0 1px } .hn.sentences .editor { display: grid; gap: 6px } .hn.sentences .editor .link { font-weight: 400 }
`
