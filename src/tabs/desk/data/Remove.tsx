/** Everything, deleted. */
import { send } from "../../../messages/send"
import type { Language } from "../../../ui/text"
import { TypedConfirmation } from "./TypedConfirmation"
import { dataText } from "./text"
import type { Work } from "./work"

interface RemoveProps {
  readonly language: Language
  readonly work: Work
}

export function Remove({ language, work }: RemoveProps) {
  const text = dataText[language].remove
  return (
    <section className="card" aria-label={text.title}>
      <h2>{text.title}</h2>
      <p className="quiet">{text.hint}</p>
      <TypedConfirmation
        label={text.type}
        word={text.word}
        action={text.confirm}
        busy={work.busy !== null}
        onConfirm={() =>
          void work.run("erase", async () => {
            await send("erase", { shop: null })
            return text.done
          })
        }
      />
    </section>
  )
}
