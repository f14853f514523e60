/** A vitest reporter that writes what was counted, skipped and broken to the file named by TALLY_FILE. */
import { writeFileSync } from "node:fs"

export default class Tally {
  onTestRunEnd(modules, unhandledErrors, reason) {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: [], reason }
    for (const module of modules) {
      let failedHere = 0
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (result.state === "passed") tally.passed += 1
        else if (result.state === "skipped") {
          const why = module.state() === "failed" ? "its file failed before it" : "no reason given"
          tally.skipped.push({ name: test.fullName, reason: result.note ?? why })
        } else failedHere += 1 // failed, or never finished
      }
      // a file that cannot be loaded, or a hook that fails, has no failed test of its own
      if (failedHere === 0 && module.state() === "failed") failedHere = 1
      tally.failed += failedHere
    }
    writeFileSync(process.env.TALLY_FILE, JSON.stringify(tally))
  }
}
