/** How much each measure counts. Data, changed by the owner; together always 100. */
import { type Measure, measureNames } from "./measures"

export type Weights = Readonly<Record<Measure, number>>

export const defaultWeights: Weights = {
  "first-contact": 25,
  promises: 25,
  solved: 30,
  notes: 10,
  wording: 10
}

/** Null when these weights may stand, else what is wrong, in Chinese. */
export function weightsProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "权重要按项目一项一项写"
  const entries = Object.entries(value)
  const stranger = entries.find(([name]) => !(measureNames as readonly string[]).includes(name))
  if (stranger) return `不能加“${stranger[0]}”：只算记下来的服务，销售额不算在内`
  const missing = measureNames.find((name) => !Object.hasOwn(value, name))
  if (missing) return `少了“${missing}”：不算的项目写 0`
  if (!entries.every(([, weight]) => Number.isInteger(weight) && weight >= 0))
    return "每一项要是 0 以上的整数"
  const sum = entries.reduce((total, [, weight]) => total + weight, 0)
  return sum === 100 ? null : `加起来要正好是 100，现在是 ${sum}`
}
