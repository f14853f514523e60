/** What is said ahead and what lies in every parcel (1-29 to 1-35, 1-42, 1-43). */
import { defaultParcelChecklist } from "../../../orders/parcel-checklist"
import { copyText } from "../../../ui/copy"
import { Button } from "../../../ui/parts/Button"
import { Panel } from "../chart/Panel"
import type { Say } from "../shell/notice"
import { type ServiceText, serviceText } from "./text"

interface ShippingNoteProps {
  readonly hours: number
  readonly text: ServiceText
  readonly say: Say
}

export function ShippingNote({ hours, text, say }: ShippingNoteProps) {
  const words = text.note
  // what buyers read is Chinese, whatever the screen speaks
  const sentence = serviceText.zh.note.text(hours)
  const copy = async () => {
    if (await copyText(sentence)) say(words.copied)
  }
  return (
    <Panel title={words.title} hint={words.hint}>
      <p className="shipping-note" lang="zh-CN">
        {sentence}
      </p>
      {words !== serviceText.zh.note && <p className="small quiet">{words.text(hours)}</p>}
      <div>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
    </Panel>
  )
}

export function ParcelPanel({ text }: { readonly text: ServiceText }) {
  return (
    <Panel across title={text.parcel.title} hint={text.parcel.hint}>
      <ul className="parcel" lang="zh-CN">
        {defaultParcelChecklist.map(({ id, text: check }) => (
          <li key={id}>{check}</li>
        ))}
      </ul>
    </Panel>
  )
}
