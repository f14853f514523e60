/** `npm run -s judge-review`: one text a line on stdin, one judgement as JSON a line out (design.md). */
import { judge } from "../src/reviews/judge"

/** Split at line feeds only: a carriage return before one belongs to the mark, others to the text. */
function linesOf(input: string): string[] {
  const lines = input.replace(/^\ufeff/, "").split("\n")
  if (lines.at(-1) === "") lines.pop()
  return lines.map((line) => line.replace(/\r$/, ""))
}

const chunks: Buffer[] = []
process.stdin.on("data", (chunk: Buffer) => chunks.push(chunk))
process.stdin.on("end", () => {
  for (const line of linesOf(Buffer.concat(chunks).toString("utf8")))
    process.stdout.write(`${JSON.stringify(judge(line))}\n`)
})
