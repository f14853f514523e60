/** A sentence for the item's page, so that the next buyer is not misled (0-25). */
import { useState } from "react"
import type { Action } from "../../cases/action"
import { Button } from "../parts/Button"
import { CopyLine } from "../parts/CopyLine"
import { useText } from "../text"

interface ListingCardProps {
  /** Ready sentences, best first. */
  readonly sentences: readonly string[]
  readonly onAct: (actions: readonly Action[]) => void
  readonly onCopy: (text: string) => void
}

export function ListingCard({ sentences, onAct, onCopy }: ListingCardProps) {
  const { listing } = useText()
  const [words, setWords] = useState("")
  const added = words.trim() || (sentences[0] ?? "")
  return (
    <div className="sec pad">
      <p className="small quiet">{listing.lead}</p>
      <ol className="script bubbles">
        {sentences.map((text, index) => (
          <CopyLine key={text} line={{ text, missing: [] }} hints={[]} first={index === 0} onCopy={onCopy} />
        ))}
      </ol>
      <form
        className="line after"
        onSubmit={(event) => {
          event.preventDefault()
          onAct([{ act: "fixed", text: added }])
        }}
      >
        <input
          className="field"
          data-shortcut="n"
          aria-label={listing.words}
          placeholder={listing.words}
          maxLength={1000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button kind="yes" type="submit" disabled={added === ""}>
          {listing.fixed}
        </Button>
      </form>
    </div>
  )
}
