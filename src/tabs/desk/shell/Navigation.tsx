/** The left edge: which shop, the sections with their numbers, and whether anybody watches the pages. */
import { BookOpen, Lock, Settings } from "lucide-react"
import type { Watch } from "../../../today/watch"
import type { Format } from "../../../ui/format"
import { sections } from "../sections"
import { deskText } from "../text"
import { hashOf } from "./address"
import type { Counts } from "./live"
import { watchLine } from "./watch-line"

interface NavigationProps {
  readonly shops: readonly string[]
  readonly shop: string | null
  readonly onShop: (shop: string | null) => void
  readonly current: string
  readonly counts: Counts
  readonly watch: Watch
  /** Whether a backup lies elsewhere; null where there is nothing to keep yet. */
  readonly backup: "never" | "old" | "kept" | null
  readonly now: number
  readonly format: Format
}

export function Navigation(props: NavigationProps) {
  const { shops, shop, onShop, current, counts, watch, backup, now, format } = props
  const text = deskText[format.language]
  const named = shops.filter((name) => name !== "")
  const line = watchLine(watch, now, format)
  return (
    <nav className="desk-nav" aria-label={text.title}>
      <div className="me">
        <span className="logo" aria-hidden>
          暖
        </span>
        {named.length > 1 ? (
          <select
            aria-label={text.shop}
            value={shop ?? ""}
            onChange={({ target }) => onShop(target.value === "" ? null : target.value)}
          >
            <option value="">{text.allShops(named.length)}</option>
            {named.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        ) : (
          <span className="cut">{named[0] ?? format.text.name}</span>
        )}
      </div>
      <p className="cap">{text.title}</p>
      <ul>
        {sections.map(({ id, icon: Icon, badge }) => {
          const count = badge?.(counts) ?? 0
          return (
            <li key={id}>
              <a href={hashOf(id)} aria-current={id === current ? "page" : undefined}>
                <Icon size={16} aria-hidden />
                {text.sections[id]}
                {count > 0 && <span className="count">{format.count(count)}</span>}
              </a>
            </li>
          )
        })}
        <li>
          <a href="settings.html#rules">
            <BookOpen size={16} aria-hidden />
            {text.rules}
          </a>
        </li>
        <li>
          <a href="settings.html">
            <Settings size={16} aria-hidden />
            {text.settings}
          </a>
        </li>
      </ul>
      <div className="watching">
        <p>
          <i className={`dot ${line.tone}`} />
          {line.text}
        </p>
        {(backup === "never" || backup === "old") && (
          <p>
            <i className="dot due" />
            <a href={hashOf("data")}>{text.backup[backup]}</a>
          </p>
        )}
        <p>
          <Lock size={11} aria-hidden />
          {text.local}
        </p>
      </div>
    </nav>
  )
}
