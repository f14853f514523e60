/** The first page: everything on one screenful. */
export const welcomeStyle = `
body { margin: 0; background: var(--bg) }
.hn.welcome {
  max-width: 688px; min-height: 100vh; margin: 0 auto; padding: 36px 20px 24px;
  display: grid; gap: 18px; align-content: start;
}
.hn.welcome header { display: flex; align-items: center; gap: 14px }
.hn.welcome header .logo { width: 44px; height: 44px; border-radius: var(--r3); font-size: 25px }
.hn.welcome h1 { font-size: var(--f6); line-height: 28px; font-weight: 700 }
.hn.welcome .does { display: grid; grid-template-columns: 1fr 1fr; gap: 12px }
.hn.welcome .does section { border: 1px solid transparent; border-radius: var(--r3); padding: 14px 18px; background: var(--ok-soft) }
.hn.welcome .does section + section { border-color: var(--line); background: var(--sunken) }
.hn.welcome .does h2 { font-weight: 700; margin-bottom: 4px }
.hn.welcome .does li { display: flex; gap: 8px; padding: 2px 0 }
.hn.welcome .does svg { margin-top: 4px; color: var(--ok) }
.hn.welcome .does section + section svg { color: var(--ink-2) }
.hn.welcome .step { display: flex; align-items: center; gap: 14px; min-height: 68px; padding: 8px 18px }
.hn.welcome .step + .step { border-top: 1px solid var(--line) }
.hn.welcome .step.now { background: var(--act-soft) }
.hn.welcome .number {
  width: 22px; height: 22px; border-radius: 50%; display: grid; place-items: center; flex: none;
  background: var(--act-soft); color: var(--act); font-size: var(--f2); font-weight: 700;
}
.hn.welcome .now .number { background: var(--act); color: var(--act-ink) }
.hn.welcome .step .btn { width: 124px; flex: none } .hn.welcome .step .tabs { width: 164px; flex: none }
.hn.welcome .hours { display: flex; gap: 8px; flex: none }
.hn.welcome .hours .field { width: auto; display: flex; gap: 3px; align-items: center; background: var(--surface) }
.hn.welcome .hours input { border: 0; background: none; width: 56px; text-align: center; padding: 0 }
.hn.welcome .hours ::-webkit-calendar-picker-indicator { display: none }
.hn.welcome footer { display: flex; align-items: center; font-size: var(--f2); color: var(--ink-2) }
@media (max-width: 620px) {
  .hn.welcome .does { grid-template-columns: 1fr } .hn.welcome .step { flex-wrap: wrap }
}
`
