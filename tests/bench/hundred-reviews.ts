import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const sample = fileURLToPath(new URL("../../src/pages/qianniu-reviews/sample.html", import.meta.url))
const words = [
  "链子比图上细一些，",
  "晚上关灯看不到光，",
  "包装很用心，",
  "客服回得慢，",
  "戴了两天有点掉色，",
  "朋友都说好看，"
]

/** The review sample with its rows repeated to 100, of ids and texts of their own, 10 to 200 characters long. */
export function hundredReviews(): string {
  const html = readFileSync(sample, "utf8")
  const [, before = "", rows = "", after = ""] =
    /^([\s\S]*<tbody class="next-table-body">)([\s\S]*?)(<\/tbody>[\s\S]*)$/.exec(html) ?? []
  const each = rows.split(/(?=<tr class="next-table-row")/).filter((row) => row.includes("<td"))
  const many = Array.from({ length: 100 }, (_, index) => {
    const text = Array.from(
      { length: 1 + (index % 22) },
      (_, place) => words[(index + place) % words.length]
    ).join("")
    return (each[index % each.length] ?? "")
      .replace(/45000000000000\d{5}/, `45000000000001${String(index).padStart(5, "0")}`)
      .replace(/1301250188\d{3}/, `1301250189${String(index).padStart(3, "0")}`)
      .replace(/(<span><\/span><span>)[^<]*/, `$1${text}`)
  })
  return `${before}${many.join("")}${after}`.replaceAll("共3条", "共100条")
}
