/** What a section of the desk is, and what every section is given. */
import type { LucideIcon } from "lucide-react"
import type { ComponentType } from "react"
import type { Rules } from "../../rules/rules"
import type { Watch } from "../../today/watch"
import type { Format } from "../../ui/format"
import type { Counts } from "./shell/live"
import type { Say } from "./shell/notice"
import type { SectionId } from "./text"

export interface SectionProps {
  /** The shop that is looked at; null for all. */
  readonly shop: string | null
  /** Every shop that was ever read, "" for pages that named none. */
  readonly shops: readonly string[]
  /** A shop's rules in force. */
  readonly rulesOf: (shop: string) => Rules
  /** The local name of the person at this machine; "" until it is set up. */
  readonly clerk: string
  readonly now: number
  /** Whether anybody watches the pages: what nobody looked at is never called done. */
  readonly watch: Watch
  readonly format: Format
  /** What stands behind the section in the address: `#cases/夜光小铺/123` gives `["夜光小铺", "123"]`. */
  readonly place: readonly string[]
  /** Changes the address: another section, or another place in this one. */
  readonly go: (section: SectionId, ...place: readonly string[]) => void
  /** The line at the foot of the screen: what was done, and the way back. */
  readonly say: Say
}

export interface Section {
  /** Its name in the address, and the key of its label in `text.ts`. */
  readonly id: SectionId
  readonly icon: LucideIcon
  readonly component: ComponentType<SectionProps>
  /** The number beside its name; left out, null or 0: none. */
  readonly badge?: (counts: Counts) => number | null
}
