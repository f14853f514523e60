/** Finds entries by what a person remembers of them: buyer, item, order number, words. */
import type { Entry } from "../../cases/entry"
import { entryId } from "../../cases/entry-id"
import type { Day, Subject } from "../../today/day"

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "")

/** Every word of the query must stand somewhere in the entry. */
export function searchEntries({ entries, subjects }: Day, query: string): Entry[] {
  const words = query
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== "")
  if (words.length === 0) return [...entries]
  return entries.filter((entry) => {
    const subject = subjects.get(entryId(entry))
    const text = subject ? plain(wordsOf(subject)) : ""
    return words.every((word) => text.includes(word))
  })
}

function wordsOf({ kind, state }: Subject): string {
  switch (kind) {
    case "case": {
      const { review, promises } = state
      return [
        review.buyer,
        review.itemTitle,
        review.text,
        review.append?.text ?? "",
        review.orderId ?? "",
        ...promises.map(({ text }) => text)
      ].join("\n")
    }
    case "order":
      return [state.orderId, state.order.buyer, ...state.order.items.map(({ title }) => title)].join("\n")
    case "item":
      return [state.title, state.itemId].join("\n")
  }
}
