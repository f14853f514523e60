/** `npm run bench [NAME …]`: every figure that has a limit. Prints a table, writes bench-results.json, exits 1 over a limit. */
import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { benchBackup } from "../tests/bench/backup"
import { benchDesk } from "../tests/bench/desk"
import { benchEngine } from "../tests/bench/engine"
import { benchJudging } from "../tests/bench/judging"
import type { Measurement } from "../tests/bench/measurement"
import { benchOrdersIngest } from "../tests/bench/orders-ingest"
import { benchOverlay } from "../tests/bench/overlay"
import { benchPopup } from "../tests/bench/popup"
import { benchReading } from "../tests/bench/reading"
import { benchStatistics } from "../tests/bench/statistics"
import { benchWording } from "../tests/bench/wording"

const benches: Record<string, () => Promise<readonly Measurement[]> | readonly Measurement[]> = {
  engine: benchEngine,
  wording: benchWording,
  judging: benchJudging,
  reading: benchReading,
  overlay: benchOverlay,
  popup: benchPopup,
  "orders-ingest": benchOrdersIngest,
  statistics: benchStatistics,
  desk: benchDesk,
  backup: benchBackup
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}`)
  process.exit(2)
}

async function main(): Promise<void> {
  const results: Measurement[] = []
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.error(`· measuring ${name} …`)
    results.push(...(await bench()))
  }
  console.table(
    results.map(({ name, value, unit, limit, ok }) => ({
      name,
      measured: `${value} ${unit}`,
      limit: `${limit} ${unit}`,
      ok: ok ? "yes" : "NO"
    }))
  )
  writeFileSync(
    fileURLToPath(new URL("../bench-results.json", import.meta.url)),
    `${JSON.stringify(results, null, 2)}\n`
  )
  process.exit(results.every(({ ok }) => ok) ? 0 : 1)
}

main()
