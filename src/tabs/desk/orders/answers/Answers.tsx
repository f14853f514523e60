/** Answers that an item's solved cases have prepared: first the question, then the way that helped (3-01 to 3-05). */
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { preparedAnswers } from "../../../../orders/prepared-answers"
import { database, itemOf, itemsSolved, solvedTalks } from "../../../../store"
import { CopyLine } from "../../../../ui/parts/CopyLine"
import type { PartProps } from "../part"

export function Answers({ own, format, text, onCopy }: PartProps) {
  const { answers } = text
  const items = useLiveQuery(() => itemsSolved(database, own.shop), [own.shop])
  const [chosen, setChosen] = useState<string | null>(null)
  const itemId = chosen ?? items?.[0]?.itemId ?? null
  if (items?.length === 0) return <p className="card pad quiet">{answers.noneYet}</p>
  return (
    <>
      <p className="quiet">{answers.lead}</p>
      <label className="order-pick">
        {answers.item}
        <select className="field" value={itemId ?? ""} onChange={({ target }) => setChosen(target.value)}>
          {(items ?? []).map((item) => (
            <option key={item.itemId} value={item.itemId}>
              {item.title}
            </option>
          ))}
        </select>
      </label>
      {itemId && <Ready key={itemId} {...{ shop: own.shop, itemId, format, text, onCopy }} />}
    </>
  )
}

interface ReadyProps extends Pick<PartProps, "format" | "text" | "onCopy"> {
  readonly shop: string
  readonly itemId: string
}

function Ready({ shop, itemId, format, text, onCopy }: ReadyProps) {
  const { answers } = text
  const found = useLiveQuery(async () => {
    const [item, { cases, sent }] = await Promise.all([
      itemOf(database, shop, itemId),
      solvedTalks(database, shop, itemId)
    ])
    const about = { itemId, fixedText: item?.fixedText ?? "" }
    return preparedAnswers(about, cases, ({ key }) => sent.get(key) ?? [])
  }, [shop, itemId])
  if (!found) return null
  if (found.length === 0) return <p className="card pad quiet">{answers.none}</p>
  return (
    <>
      {found.map(({ kind, ask, ways, solved, confirmed }) => (
        <section className="card pad order-form" key={kind} aria-labelledby={`answers-${kind}`}>
          <h2 id={`answers-${kind}`} className="strong">
            {answers.kinds[kind]}
          </h2>
          <p className="small quiet">{answers.stands(solved, confirmed)}</p>
          <p className="lab">{answers.ask}</p>
          <ol className="script bubbles">
            <CopyLine
              line={{ text: ask.zh, missing: [] }}
              hints={format.language === "en" ? [ask.en] : []}
              onCopy={onCopy}
            />
          </ol>
          <ol className="script bubbles">
            {ways.map(({ text: way, from, times }) => (
              <CopyLine
                key={way}
                line={{ text: way, missing: [] }}
                hints={[from === "page" ? answers.from.page : answers.from.message(times)]}
                onCopy={onCopy}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
