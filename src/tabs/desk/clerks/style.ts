/** The section of clerks. */
export const clerksStyle = `
.hn .section-head .month { width: auto }
.hn.desk .clerk-panels { grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); align-items: start }
.hn .score-line { display: flex; align-items: center; gap: 6px 14px; flex-wrap: wrap; padding: 4px 0 8px } .hn .score-line .score { font-size: 30px; line-height: 36px; font-weight: 700 } .hn .score-line .grow { min-width: 220px; margin-left: 10px }
.hn table.arithmetic small { display: block; color: var(--ink-2); font-size: var(--f1); line-height: 16px } .hn table.arithmetic td { vertical-align: top } .hn table.arithmetic .how { white-space: normal; min-width: 120px } .hn table.arithmetic th[scope="row"] { min-width: 150px; font-size: var(--f3) }
.hn .ladder li { display: flex; gap: 10px; align-items: center; padding: 5px 8px; border-radius: 8px; color: var(--ink-2) } .hn .ladder li[aria-current] { background: var(--sunken); color: var(--ink); font-weight: 700 }
.hn .number-panel h3 { font-weight: 700; margin-top: 6px } .hn .number-panel h3 small { font-weight: 400; color: var(--ink-2); font-size: var(--f2); margin-left: 4px }
.hn .authority { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 14px } .hn .authority section { border-radius: 10px; padding: 10px 14px; background: var(--ok-soft) } .hn .authority .upTo { background: var(--due-soft) } .hn .authority .mayNot { background: var(--sunken) } .hn .authority h3 { margin: 0 0 4px } .hn .authority li { padding: 2px 0 } .hn .number-panel > header > a { margin-left: auto }
.hn .tip { font-size: var(--f4); line-height: 23px }
.hn .owner-part summary { cursor: pointer } .hn .owner-part .who { display: flex; gap: 10px; align-items: center; margin-top: 10px } .hn .owner-part .who .field { width: auto }
.hn .assessment { display: grid; gap: 12px; margin-top: 12px } .hn .assessment fieldset { display: flex; gap: 10px 14px; flex-wrap: wrap; align-items: end } .hn .assessment legend { font-weight: 700; margin-bottom: 6px } .hn .assessment .tier { display: flex; gap: 8px; padding-right: 14px } .hn .number-field span { display: block; font-size: var(--f2); color: var(--ink-2); margin-bottom: 3px } .hn .number-field .field { width: 96px }
@media (max-width: 1080px) { .hn.desk .clerk-panels { grid-template-columns: minmax(0, 1fr) } }
@media (max-width: 640px) { .hn table.arithmetic { font-size: var(--f1) } .hn table.arithmetic :is(th, td) { padding-left: 8px } .hn table.arithmetic .how { min-width: 76px } .hn table.arithmetic th[scope="row"] { min-width: 104px; font-size: var(--f2) } .hn .authority { grid-template-columns: minmax(0, 1fr) } }
@media print { .hn .owner-part, .hn .no-print { display: none } .hn .authority section { print-color-adjust: exact } }
`
