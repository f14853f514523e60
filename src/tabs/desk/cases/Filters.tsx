/** The tabs and menus over the table, and the saved views. */
import { useMemo, useState } from "react"
import type { CaseFilter } from "../../../messages/saved-views"
import { causeName } from "../../../ui/cause-name"
import type { Format } from "../../../ui/format"
import { Choice } from "../../../ui/parts/Choice"
import type { CaseLine } from "../lines/line"
import { Unfold } from "../shell/Unfold"
import type { Agenda } from "./agenda"
import { choicesOf, isNarrowed, type Menu, noFilter } from "./filter"
import { casesText } from "./text"

interface FiltersProps {
  readonly agenda: Agenda
  readonly lines: readonly CaseLine[]
  /** Whether every case is known: before, only the open ones can be counted. */
  readonly complete: boolean
  readonly filter: CaseFilter
  readonly onFilter: (filter: CaseFilter) => void
  readonly format: Format
}

const tabs = ["open", "today", "closed", "all"] as const
const always: readonly Menu[] = ["grade", "cause", "item", "clerk"]
const less: readonly Menu[] = ["stage", "channel", "label", "days"]
/** More items than these are found by the search. */
const MOST_CHOICES = 200

export function Filters({ agenda, lines, complete, filter, onFilter, format }: FiltersProps) {
  const text = casesText[format.language]
  const choices = useMemo(() => choicesOf(lines), [lines])
  const [more, setMore] = useState(false)
  const folded = less.filter((menu) => filter[menu] !== "").length + (filter.late ? 1 : 0)
  const options = (menu: Menu): readonly (readonly [string, string])[] => {
    if (menu === "grade") return Object.entries(format.text.grades)
    if (menu === "stage") return Object.entries(text.stages)
    if (menu === "channel") return Object.entries(text.channels)
    if (menu === "days") return Object.entries(text.days)
    const found = choices[menu].slice(0, MOST_CHOICES).map(({ value, name, count }) => {
      const shown = menu === "cause" ? causeName(name, format.language) : name
      return [value, `${shown} ${format.count(count)}`] as const
    })
    const chosen = filter[menu]
    return chosen === "" || found.some(([value]) => value === chosen) ? found : [...found, [chosen, chosen]]
  }
  /** `isNamed`: its name stands above it already. */
  const select = (menu: Menu, isNamed = false) => (
    <select
      key={menu}
      className={filter[menu] === "" ? "dd" : "dd chosen"}
      aria-label={text.menus[menu]}
      value={filter[menu]}
      onChange={({ target }) => onFilter({ ...filter, [menu]: target.value })}
    >
      <option value="">
        {isNamed
          ? text.any
          : filter[menu] === ""
            ? text.menus[menu]
            : `${text.menus[menu]}${format.text.comma}${text.any}`}
      </option>
      {options(menu).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
  return (
    <div className="fb">
      <Choice
        look="seg"
        label={text.which}
        choices={tabs.map((name) => {
          const counted = complete || name === "open" || name === "today"
          return {
            name,
            title: counted ? `${text.tabs[name]} ${format.count(agenda.tabs[name].length)}` : text.tabs[name]
          }
        })}
        chosen={filter.tab}
        onChoose={(tab) => onFilter({ ...filter, tab })}
      />
      <span className="grow" />
      {always.map((menu) => select(menu))}
      <Unfold
        className={folded > 0 ? "dd folded chosen" : "dd folded"}
        label={folded > 0 ? text.moreChosen(folded) : text.more}
        name={text.more}
        open={more}
        onOpen={setMore}
      >
        <div className="more-filters">
          {less.map((menu) => (
            <div key={menu}>
              <span aria-hidden>{text.menus[menu]}</span>
              {select(menu, true)}
            </div>
          ))}
          <label className="check">
            <input
              type="checkbox"
              checked={filter.late}
              onChange={() => onFilter({ ...filter, late: !filter.late })}
            />
            {text.late}
          </label>
        </div>
      </Unfold>
      {isNarrowed(filter) && (
        <button
          type="button"
          className="link small"
          onClick={() => onFilter({ ...noFilter, tab: filter.tab })}
        >
          {text.clear}
        </button>
      )}
    </div>
  )
}
