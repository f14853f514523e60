/** The values in force: the definitions, overridden by what the shop changed. */
import { definitions } from "./definitions"
import type { Problem } from "./problems"

export type RuleName = keyof typeof definitions
export type Rules = { readonly [Name in RuleName]: (typeof definitions)[Name]["value"] }

export const ruleNames = Object.keys(definitions) as RuleName[]

export const defaultRules: Rules = Object.fromEntries(
  ruleNames.map((name) => [name, definitions[name].value])
) as unknown as Rules

/** Null when the value may stand for this rule, else a sentence that says what would be right. */
export function ruleProblem(name: string, value: unknown, language: keyof Problem = "zh"): string | null {
  if (!Object.hasOwn(definitions, name))
    return language === "zh" ? `没有叫 ${name} 的规则` : `There is no rule called ${name}`
  const { label, problem } = definitions[name as RuleName]
  const wrong = problem(value)
  if (wrong === null) return null
  return language === "zh" ? `${label.zh}${wrong.zh}` : `${label.en} ${wrong.en}`
}

/**
 * The defaults with these values on top.
 * @throws RangeError naming the first unknown rule or wrong value.
 */
export function withOverrides(overrides: Readonly<Record<string, unknown>>): Rules {
  for (const [name, value] of Object.entries(overrides)) {
    const wrong = ruleProblem(name, value)
    if (wrong) throw new RangeError(`${name}: ${wrong}`)
  }
  return { ...defaultRules, ...overrides } as Rules
}
