import { forwardRef } from "react"
import { usePopupText } from "./text"

interface SearchBoxProps {
  readonly query: string
  /** Null closes the box. */
  readonly onQuery: (query: string | null) => void
  readonly found: number
}

export const SearchBox = forwardRef<HTMLInputElement, SearchBoxProps>(function SearchBox(
  { query, onQuery, found },
  ref
) {
  const { popup } = usePopupText()
  return (
    <search className="find">
      <input
        ref={ref}
        className="field"
        type="search"
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the key or the click that opened it
        autoFocus
        aria-label={popup.search}
        placeholder={popup.searchHint}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return
          event.preventDefault() // Escape would close the popup
          onQuery(null)
        }}
      />
      <p role="status" className={found === 0 ? "small quiet" : "hide"}>
        {found === 0 ? popup.searchNone : popup.found(found)}
      </p>
    </search>
  )
})
