/** Fills the variables of a sentence. A missing one blocks it: a blank in a sentence is never sent. */
import { type Variables, variableLabels, variableName } from "./variables"

export type Filled =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      /** Chinese names of what is missing; a name that no variable has is given as it was written. */
      readonly missing: readonly string[]
      /** For the eye only: blanks as 【店名】. */
      readonly draft: string
    }

const braces = /\{([^{}]*)\}/g

/** The names in braces, each once, as written. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(braces)].map((match) => match[1] ?? ""))]
}

/** One pass: a value that holds braces itself is not filled again. */
export function fill(text: string, variables: Variables): Filled {
  const missing = new Set<string>()
  const filled = text.replace(braces, (_, written: string) => {
    const name = variableName(written)
    const value = name === null ? "" : (variables[name] ?? "").trim()
    if (value !== "") return value
    const label = name === null ? written : variableLabels[name].chinese
    missing.add(label)
    return `【${label}】`
  })
  return missing.size === 0 ? { ok: true, text: filled } : { ok: false, missing: [...missing], draft: filled }
}
