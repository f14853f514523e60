/** The case card: the buyer's words are the largest thing on it. */
export const card = `
.hn .r1 { display: flex; align-items: center; gap: 7px; min-width: 0 }
.hn .r1 .item { color: var(--ink-2); font-size: var(--f2) }
.hn blockquote.say {
  font-size: var(--f5); line-height: 1.5; font-weight: 550; margin: 6px 0 4px; overflow-wrap: anywhere;
  white-space: pre-line; max-height: 9em; overflow-y: auto;
}
.hn blockquote.say.more { font-size: var(--f3); margin: 2px 0 6px }
.hn .say mark {
  background: none; color: inherit;
  text-decoration: underline wavy color-mix(in srgb, var(--late) 60%, transparent);
  text-decoration-thickness: 1px; text-underline-offset: 4px;
}
.hn .meta { color: var(--ink-2); font-size: var(--f2); line-height: 18px; overflow-wrap: anywhere }
.hn .meta + .clocks { margin-top: 7px }
.hn .steps {
  display: flex; align-items: center; margin: 9px 0 1px; font-size: var(--f2); line-height: 18px;
  color: var(--ink-2);
}
.hn .steps li { display: flex; align-items: center; gap: 4px; white-space: nowrap }
.hn .steps li + li::before {
  content: ""; width: 14px; height: 1px; background: var(--ink-3); margin: 0 4px 0 8px; opacity: .6;
}
.hn .steps svg { color: var(--ink-3) }
.hn .steps .past svg { color: var(--ok) }
.hn .steps .now { color: var(--ink); font-weight: 700 }
.hn .steps .now svg { color: var(--mark) }

.hn .script { counter-reset: line; margin-top: 9px }
.hn .script li { position: relative; padding: 0 28px 0 24px; overflow-wrap: anywhere }
.hn .script li + li { margin-top: 8px }
.hn .script li::before {
  counter-increment: line; content: counter(line); position: absolute; left: 0; top: 2px; width: 16px;
  height: 16px; border-radius: 50%; background: var(--act-soft); color: var(--act); font-size: 10.5px;
  font-weight: 700; text-align: center; line-height: 16px;
}
.hn .script small { display: block; color: var(--ink-2); font-size: var(--f1); line-height: 1.5 }
.hn .bubbles li {
  background: var(--act-soft); border-radius: var(--r2); border-top-left-radius: 3px;
  padding: 8px 34px 8px 11px; line-height: 20px;
}
.hn .bubbles li::before { content: none; counter-increment: none }
.hn .bubbles li + li { margin-top: 6px }
.hn .copy {
  position: absolute; right: -4px; top: -2px; width: 26px; height: 26px; border-radius: var(--r1);
  display: grid; place-items: center; color: var(--ink-2);
}
.hn .copy:hover { background: var(--sunken); color: var(--act) }
.hn .bubbles .copy { right: 4px; top: 5px; color: var(--act) }
.hn .copy:disabled { opacity: .5 }
.hn .dont {
  font-size: var(--f2); line-height: 20px; color: var(--ink-2); background: var(--sunken);
  border-radius: var(--r2); padding: 4px 10px; margin-top: 10px;
}
.hn .dont b { color: var(--ink); margin-right: 4px }
.hn .hush {
  display: flex; align-items: center; gap: 10px; margin-top: 9px; padding: 6px 12px; border-radius: var(--r2);
  background: var(--due-soft); color: var(--due); font-size: var(--f2); line-height: 19px;
}
.hn .hush .link { color: inherit; text-decoration: underline; text-underline-offset: 3px; white-space: nowrap }
.hn .advice { margin: 8px 2px 0 } .hn .sec .chips { margin-top: 9px }
.hn .grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6px; margin-top: 8px }
.hn .grid .btn { padding: 3px 2px; font-size: var(--f2) }
.hn .after { margin-top: 7px; display: grid; gap: 7px } .hn :is(fieldset, .after) + .lock { margin-top: 9px }
.hn .line { display: flex; gap: 8px; align-items: center; flex-wrap: wrap }
.hn .line .field { width: auto; flex: 1; min-width: 120px }
.hn .gentle {
  margin-top: 8px; border-radius: var(--r2); padding: 10px 12px;
  background: color-mix(in srgb, var(--mark) 9%, var(--surface)); font-size: var(--f4); line-height: 1.6;
}
.hn .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin-top: 9px }
.hn .more { display: flex; gap: 2px 4px; flex-wrap: wrap; margin: -3px -6px }
.hn .more .btn { border-color: transparent; background: none; color: var(--ink-2); padding-inline: 7px }
.hn .more .btn:hover { background: var(--sunken); color: var(--ink) }
.hn .more .btn[aria-expanded="true"] { background: var(--act-soft); color: var(--act) }
.hn .panel { margin-top: 8px; display: grid; gap: 8px }
.hn .promises { display: grid; gap: 6px }
.hn .promises li { display: flex; gap: 8px; align-items: center; font-size: var(--f2) }
.hn .line > .dont { flex: 1; min-width: 170px } .hn .prepare { margin-top: 10px; flex: none }
.hn .order-id { margin-top: 8px }
`
