/** The practice page: one talk in big type. */
export const practiceStyle = `
body { margin: 0; background: var(--bg) }
.hn.practice { max-width: 640px; margin: 0 auto; padding: 28px 20px 60px; display: grid; gap: 16px; align-content: start; min-height: 100vh }
.hn.practice h1 { font-size: var(--f6); font-weight: 700 } .hn.practice h2 { font-size: var(--f4); margin-bottom: 8px }
.hn.practice .buyers { display: grid; gap: 8px } .hn.practice .buyers button { width: 100%; display: block } .hn.practice .buyers button:hover { border-color: var(--act) }
.hn.practice .buyers .say { display: block; margin: 4px 0 0 }
.hn.practice .talk { display: grid; gap: 12px }
.hn.practice .hears { font-size: var(--f6); line-height: 1.5; display: grid; gap: 2px; background: var(--surface); border: 1px solid var(--line); border-radius: var(--r3); border-top-left-radius: 3px; padding: 14px 18px }
.hn.practice .answers { display: grid; gap: 4px } .hn.practice .answers .field { font-size: var(--f4); line-height: 1.6; background: var(--surface) }
.hn.practice .comment mark { background: var(--due-soft); color: var(--due); border-radius: 4px; padding: 0 3px }
.hn.practice > .btn { justify-self: start }
`
