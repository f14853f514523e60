/** Choices of cases that were given a name. */
import { X } from "lucide-react"
import { useState } from "react"
import { type CaseFilter, MOST_VIEWS, type SavedView } from "../../../messages/saved-views"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { isNarrowed } from "./filter"
import { casesText } from "./text"

interface ViewsProps {
  readonly views: readonly SavedView[]
  readonly filter: CaseFilter
  readonly onFilter: (filter: CaseFilter) => void
  readonly onViews: (change: (views: readonly SavedView[]) => readonly SavedView[]) => void
  readonly onTooMany: () => void
  readonly format: Format
}

const same = (one: CaseFilter, other: CaseFilter) =>
  (Object.keys(one) as (keyof CaseFilter)[]).every((name) => one[name] === other[name])

export function Views({ views, filter, onFilter, onViews, onTooMany, format }: ViewsProps) {
  const text = casesText[format.language]
  const [name, setName] = useState<string | null>(null)
  const saved = views.some((view) => same(view.filter, filter))
  const mayBeSaved = isNarrowed(filter) && !saved
  if (views.length === 0 && !mayBeSaved) return null
  const save = () => {
    const chosen = (name ?? "").trim()
    if (chosen === "") return
    const others = (all: readonly SavedView[]) => all.filter((view) => view.name !== chosen)
    if (others(views).length >= MOST_VIEWS) return onTooMany()
    onViews((all) => [...others(all), { name: chosen, filter }])
    setName(null)
  }
  return (
    <div className="views">
      <ul aria-label={text.views}>
        {views.map((view) => (
          <li key={view.name} className={same(view.filter, filter) ? "chip on" : "chip"}>
            <button type="button" onClick={() => onFilter(view.filter)}>
              {view.name}
            </button>
            <button
              type="button"
              aria-label={text.dropView(view.name)}
              title={text.dropView(view.name)}
              onClick={() => onViews((all) => all.filter((other) => other.name !== view.name))}
            >
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {mayBeSaved && name === null && (
        <button type="button" className="link small" onClick={() => setName("")}>
          {text.saveView}
        </button>
      )}
      {mayBeSaved && name !== null && (
        <form
          className="line"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <input
            className="field"
            aria-label={text.viewName}
            placeholder={text.viewName}
            maxLength={30}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button size="slim" type="submit">
            {text.save}
          </Button>
          <Button size="slim" onClick={() => setName(null)}>
            {text.cancel}
          </Button>
        </form>
      )}
    </div>
  )
}
