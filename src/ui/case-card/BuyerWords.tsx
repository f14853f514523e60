/** The buyer's own words, the largest thing on the card; the unhappy ones underlined. */
import { useText } from "../text"
import type { CaseView } from "./case-view"

export function BuyerWords({ view }: { readonly view: CaseView }) {
  const { card, quoted } = useText()
  const [open, close] = quoted("\n").split("\n")
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words scroll, and the keyboard must reach them */}
      <blockquote className="say" tabIndex={0}>
        {view.words.length === 0
          ? card.noText
          : [
              open,
              ...view.words.map((piece, index) =>
                piece.marked ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
                  <mark key={index} title={piece.cause ? `${card.why} · ${piece.cause}` : card.why}>
                    {piece.text}
                  </mark>
                ) : (
                  piece.text
                )
              ),
              close
            ]}
      </blockquote>
      {view.append && (
        <blockquote className="say more">
          <span className="quiet">{view.append.label}</span> {quoted(view.append.text)}
        </blockquote>
      )}
    </>
  )
}
