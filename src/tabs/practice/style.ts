/** The practice page: the buyers side by side, then one talk in big type. */
export const practiceStyle = `
body { margin: 0; background: var(--bg) }
.hn.practice {
  max-width: 780px; min-height: 100vh; margin: 0 auto; padding: 28px 24px 60px;
  display: grid; gap: 16px; align-content: start;
}
.hn.practice h1 { font-size: var(--f6); line-height: 29px; font-weight: 700 }
.hn.practice h2 { font-size: var(--f4); margin-bottom: 8px }
.hn.practice .buyers { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px }
.hn.practice .buyers button { width: 100%; height: 100%; display: grid; gap: 2px; align-content: start }
.hn.practice .buyers button:hover { border-color: var(--act) }
.hn.practice .talk { display: grid; gap: 12px; max-width: 640px }
.hn.practice .hears {
  font-size: var(--f6); line-height: 1.5; display: grid; gap: 2px; padding: 14px 18px;
  background: var(--surface); border: 1px solid var(--line);
  border-radius: var(--r3); border-top-left-radius: 3px;
}
.hn.practice .answers { display: grid; gap: 4px }
.hn.practice .answers .field { font-size: var(--f4); line-height: 1.6; background: var(--surface) }
.hn.practice .comment mark { background: var(--due-soft); color: var(--due); border-radius: var(--r1); padding: 0 3px }
.hn.practice > .btn { justify-self: start }
@media (max-width: 620px) { .hn.practice .buyers { grid-template-columns: minmax(0, 1fr) } }
`
