/** TSV `channel⇥context⇥text` on stdin, one `{ findings }` a line out. Exit 2 on an unknown channel or key. */
import { check } from "../src/wording/check"
import { readContext } from "../src/wording/lines"

/** Lines end with \n or \r\n only: a text may hold other line separators. Broken UTF-8 becomes U+FFFD. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ""
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n")
    rest = lines.pop() ?? ""
    yield* lines
  }
  rest += decoder.decode()
  if (rest !== "") yield rest
}

/** One line's answer. @throws Error that says what is wrong with the line. */
function answer(line: string): string {
  const [channel = "", context, ...text] = line.replace(/\r$/, "").split("\t")
  if (context === undefined || text.length === 0)
    throw new Error("expected channel, context and text with tabs between them")
  return JSON.stringify({ findings: check(text.join("\t"), readContext(channel, context)) })
}

async function main(): Promise<number> {
  let number = 0
  let out = ""
  const flush = () => {
    process.stdout.write(out)
    out = ""
  }
  for await (const line of linesOf(process.stdin)) {
    number++
    try {
      out += `${answer(line)}\n`
    } catch (reason) {
      flush()
      console.error(`line ${number}: ${reason instanceof Error ? reason.message : reason}`)
      return 2
    }
    if (out.length > 65_536) flush()
  }
  flush()
  return 0
}

main().then((code) => {
  process.exitCode = code
})
