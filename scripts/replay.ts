/** `npm run -s replay -- story.json …`: runs the engine through stories; exits 1 at the first unmet expectation, 2 on a malformed story. */
import { readFileSync } from "node:fs"
import { play } from "./replay/play"
import { parseStory, StoryError } from "./replay/story"

const files = process.argv.slice(2)
if (files.length === 0) fail(2, "Usage: npm run -s replay -- story.json …")
for (const file of files) replay(file)

function replay(file: string): void {
  try {
    const story = parseStory(JSON.parse(readFileSync(file, "utf8")))
    const unmet = play(story)
    if (unmet) {
      const { step, note, what, expected, actual } = unmet
      fail(
        1,
        `${file}: step ${step}${note ? ` (${note})` : ""}: ${what}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`
      )
    }
    console.log(`${file}: ${story.steps.length} steps, all as expected`)
  } catch (error) {
    if (error instanceof StoryError) fail(2, `${file}: ${error.message}`)
    if (error instanceof SyntaxError) fail(2, `${file} is not JSON: ${error.message}`)
    if ((error as NodeJS.ErrnoException).code === "ENOENT") fail(2, `There is no file ${file}.`)
    throw error
  }
}

function fail(code: number, message: string): never {
  console.error(message)
  process.exit(code)
}
