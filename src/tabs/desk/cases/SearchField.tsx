/** The field that looks through everything that is known of a case. */
import { Search } from "lucide-react"
import type { RefObject } from "react"

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement>
  readonly label: string
  /** As much of it as fits. */
  readonly hint: string
  readonly query: string
  readonly onQuery: (query: string) => void
}

export function SearchField({ field, label, hint, query, onQuery }: SearchFieldProps) {
  return (
    <label className="find">
      <Search size={14} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={hint}
        title={label}
        maxLength={200}
        value={query}
        onChange={({ target }) => onQuery(target.value)}
      />
      {query === "" && <kbd aria-hidden>/</kbd>}
    </label>
  )
}
