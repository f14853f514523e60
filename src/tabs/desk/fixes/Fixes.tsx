/** What the items' pages should say, so that the next buyer is not caught out, and whether it helped (0-25). */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { needsFix } from "../../../cases/item"
import { allItems, database } from "../../../store"
import { copyText } from "../../../ui/copy"
import { Choice } from "../../../ui/parts/Choice"
import { useLines } from "../lines/use-lines"
import type { SectionProps } from "../section"
import { usePerform } from "../shell/acts"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { useEffects } from "./effects"
import { ItemFix } from "./ItemFix"
import { fixesStyle } from "./style"
import { fixesText } from "./text"

const tabs = ["open", "done"] as const

export function Fixes({ shop, now, format, say }: SectionProps) {
  const text = fixesText[format.language]
  const [tab, setTab] = useState<(typeof tabs)[number]>("open")
  const perform = usePerform(format, say)
  const items = useLiveQuery(() => allItems(database, shop ?? undefined), [shop])
  const { all, known } = useLines(shop)
  const effects = useEffects(items, all, known === "all")
  const complained = items?.filter(({ fixes, fixedAt }) => fixes.length > 0 || fixedAt !== null) ?? []
  const open = complained.filter(needsFix).sort((one, other) => other.fixes.length - one.fixes.length)
  const done = complained
    .filter(({ fixedAt }) => fixedAt !== null)
    .sort((one, other) => (other.fixedAt ?? 0) - (one.fixedAt ?? 0))
  const shown = tab === "open" ? open : done
  const copy = async (words: string) => {
    const copied = await copyText(words)
    say(copied ? format.text.toast.copied : format.text.toast.copyFailed, { failed: !copied })
  }
  return (
    <>
      <style>{fixesStyle}</style>
      <SectionHead
        title={deskText[format.language].sections.fixes}
        lead={
          items &&
          (open.length > 0 ? text.open(open.length) : done.length > 0 ? text.nothing : text.nothingYet)
        }
      >
        <Choice
          look="seg"
          label={text.which}
          choices={tabs.map((name) => ({
            name,
            title: `${text.tabs[name]} ${format.count((name === "open" ? open : done).length)}`
          }))}
          chosen={tab}
          onChoose={setTab}
        />
      </SectionHead>
      <div className="section-body fixes">
        {items && shown.length === 0 && (
          <div className="card pad">
            <p className="strong">{tab === "open" ? text.none : text.noneDone}</p>
            {tab === "open" && <p className="quiet">{text.noneHint}</p>}
          </div>
        )}
        {shown.map((item) => (
          <ItemFix
            key={`${item.shop}\n${item.itemId}`}
            item={item}
            lines={all}
            effect={
              effects?.find(({ item: one }) => one.itemId === item.itemId && one.shop === item.shop) ?? null
            }
            now={now}
            format={format}
            onAct={(actions) => void perform({ shop: item.shop, key: item.itemId }, actions)}
            onCopy={(words) => void copy(words)}
          />
        ))}
      </div>
    </>
  )
}
