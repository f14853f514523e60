/** The report for an issue. Of the page it holds shapes only: no word of anybody's, no number, no address. */

import type { PageDiagnosis } from "../../messages/diagnosis"
import { inEnglish } from "../../numerals"
import { shapeOfText } from "../../pages"

/** `version` is the extension's. */
export function reportOf(diagnosis: PageDiagnosis, version: string): string {
  const { page, wanted, labels, columns, unknownLabels, unread, rowsRead, shape } = diagnosis
  return [
    `Huinuan ${version}, page report`,
    `page: ${page}`,
    inEnglish`rows read: ${rowsRead}`,
    section(
      "columns looked for",
      wanted.map(
        ({ field, required, header }) =>
          `${field}: ${header === null ? "missing" : "found"}${required ? " (needed)" : ""}`
      )
    ),
    section(
      "labels looked for",
      labels.map(({ field, found }) => `${field}: ${found ? "found" : "missing"}`)
    ),
    section(
      "columns on the page",
      columns.map(
        ({ header, field, example }) =>
          `${shapeOfText(header) || "-"} = ${field ?? "?"} | ${shapeOfText(example)}`
      )
    ),
    section(
      "labels on the page",
      unknownLabels.map(({ kind, example }) => `${kind}: ${shapeOfText(example)}`)
    ),
    section(
      "not readable",
      unread.map(({ field, rows, reason }) => inEnglish`${field} x${rows}: ${withoutWords(reason)}`)
    ),
    `structure\n${shape}`
  ].join("\n\n")
}

const section = (title: string, lines: readonly string[]) =>
  [title, ...(lines.length > 0 ? lines : ["none"]).map((line) => `  ${line}`)].join("\n")

/** Reasons are our own English; counts and quoted labels in them are the page's. */
const withoutWords = (reason: string) => reason.replace(/\p{Script=Han}/gu, "字").replace(/\p{Number}/gu, "9")
