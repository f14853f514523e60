/** A diagnosis as it may cross to the worker. */
import type { PageDiagnosis } from "../../messages/diagnosis"
import type { Diagnosis } from "../../pages"

/** Within the limits of the message. */
export function asMessage(found: Diagnosis, shop: string | null): PageDiagnosis {
  const { page, wanted, labels, columns, unknownLabels, rowsRead, shape } = found
  const unread = new Map<string, PageDiagnosis["unread"][number]>()
  for (const { field, reason } of found.unread) {
    const one = unread.get(field) ?? { field: field.slice(0, 40), reason: reason.slice(0, 160), rows: 0 }
    unread.set(field, { ...one, rows: one.rows + 1 })
  }
  return {
    page,
    shop: shop?.slice(0, 100) ?? null,
    wanted: wanted.map(({ field, words, required, header }) => ({
      field,
      words: [...words],
      required,
      header: header?.slice(0, 40) ?? null
    })),
    labels: labels.map((label) => ({ ...label, words: [...label.words] })),
    columns,
    unknownLabels,
    unread: [...unread.values()].slice(0, 40),
    rowsRead,
    shape: wholeLines(shape, 20_000)
  }
}

const wholeLines = (text: string, longest: number) =>
  text.length <= longest ? text : text.slice(0, text.lastIndexOf("\n", longest))
