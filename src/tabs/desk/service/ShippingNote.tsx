/** What is said ahead and what lies in every parcel (1-29 to 1-35, 1-42, 1-43). */
import { useLiveQuery } from "dexie-react-hooks"
import { defaultParcelChecklist, parcelChecklistOf } from "../../../orders/parcel-checklist"
import { database, readSetting } from "../../../store"
import { copyText } from "../../../ui/copy"
import { Button } from "../../../ui/parts/Button"
import type { Language } from "../../../ui/text"
import { Panel } from "../chart/Panel"
import { ordersText } from "../orders/text"
import { hashOf } from "../shell/address"
import type { Say } from "../shell/notice"
import type { ServiceText } from "./text"

interface ShippingNoteProps {
  readonly hours: number
  readonly language: Language
  readonly text: ServiceText
  readonly say: Say
}

export function ShippingNote({ hours, language, text, say }: ShippingNoteProps) {
  const words = text.note
  // what buyers read is Chinese, whatever the screen speaks
  const sentence = ordersText.zh.promises.sentence(hours)
  const copy = async () => {
    if (await copyText(sentence)) say(words.copied)
  }
  return (
    <Panel title={words.title} hint={words.hint}>
      <p className="shipping-note" lang="zh-CN">
        {sentence}
      </p>
      {language !== "zh" && <p className="small quiet">{ordersText[language].promises.sentence(hours)}</p>}
      <div>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
    </Panel>
  )
}

interface ParcelPanelProps {
  /** Whose list. */
  readonly shop: string
  readonly text: ServiceText
}

export function ParcelPanel({ shop, text }: ParcelPanelProps) {
  const words = text.parcel
  const stored = useLiveQuery(() => readSetting(database, "parcelChecklists"), [], null)
  const checks = parcelChecklistOf(stored, shop)
  return (
    <Panel
      across
      title={words.title}
      hint={checks === defaultParcelChecklist ? words.hint : words.own}
      tools={
        <a className="small" href={hashOf("orders", "parcel")}>
          {words.edit}
        </a>
      }
    >
      <ul className="parcel" lang="zh-CN">
        {checks.map(({ id, text: check }) => (
          <li key={id}>{check}</li>
        ))}
      </ul>
    </Panel>
  )
}
