/** Forgetting one buyer, and deleting one shop. */
import { useState } from "react"
import type { Case } from "../../../cases/case"
import { send } from "../../../messages/send"
import { casesOfBuyer, database } from "../../../store"
import type { Format } from "../../../ui/format"
import { Button } from "../../../ui/parts/Button"
import { newPressId } from "../../../ui/press-id"
import { TypedConfirmation } from "./TypedConfirmation"
import { dataText } from "./text"
import type { Work } from "./work"

interface ForgetProps {
  readonly format: Format
  readonly work: Work
  readonly shops: readonly string[]
}

export function Forget({ format, work, shops }: ForgetProps) {
  const text = dataText[format.language].forget
  const [wanted, setWanted] = useState("")
  const [found, setFound] = useState<readonly Case[] | null>(null)
  const [shop, setShop] = useState("")
  const named = shops.filter((name) => name !== "")
  const search = () =>
    work.run("find", async () => {
      setFound(wanted.trim() === "" ? null : await casesOfBuyer(database, wanted.trim()))
      return ""
    })
  const forget = (cases: readonly Case[]) =>
    work.run("forget", async () => {
      for (const { shop, key } of cases)
        await send("act", { id: newPressId(), shop, key, action: { act: "forget" } })
      await send("keep-backup", { instead: true })
      setFound(null)
      setWanted("")
      return text.forgotten(cases.length)
    })
  const name = shop || named[0] || ""
  return (
    <>
      <section className="card" aria-label={text.title}>
        <h2>{text.title}</h2>
        <p className="quiet">{text.hint}</p>
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault()
            void search()
          }}
        >
          <input
            className="field"
            aria-label={text.find}
            placeholder={text.find}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
          <button type="submit" className="btn">
            {text.search}
          </button>
        </form>
        {found && <p role="status">{found.length === 0 ? text.none : text.found(found.length)}</p>}
        {found && found.length > 0 && (
          <ul className="lines">
            {found.slice(0, 50).map((state) => (
              <li key={`${state.shop} ${state.key}`}>
                <span className="grow cut">
                  {[state.review.buyer, state.review.itemTitle, state.review.text]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                <Button size="slim" disabled={work.busy !== null} onClick={() => void forget([state])}>
                  {text.forget}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {named.length > 0 && (
        <section className="card" aria-label={text.shopTitle}>
          <h2>{text.shopTitle}</h2>
          <p className="quiet">{text.shopHint}</p>
          {named.length > 1 && (
            <select
              className="field"
              aria-label={text.shopTitle}
              value={name}
              onChange={({ target }) => setShop(target.value)}
            >
              {named.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
          <TypedConfirmation
            key={name}
            label={text.shopType(name)}
            word={name}
            action={text.shopDelete}
            busy={work.busy !== null}
            onConfirm={() =>
              void work.run("erase", async () => {
                await send("erase", { shop: name })
                return text.shopDone
              })
            }
          />
        </section>
      )}
    </>
  )
}
