/** What the person at this machine chose. Each is a setting of the store under its own name. */
import * as z from "zod/mini"

/** An unreadable value falls back to the first choice, and nothing else is lost. */
const choices = {
  /** How the clerk calls herself to buyers: 小林. "" until it is set up. */
  clerk: { schema: z.string().check(z.maxLength(60)), first: "" },
  language: { schema: z.enum(["zh", "en"]), first: "zh" },
  appearance: { schema: z.enum(["system", "light", "dark"]), first: "system" }
} as const

export type PreferenceName = keyof typeof choices
export interface Preferences {
  readonly clerk: string
  readonly language: "zh" | "en"
  readonly appearance: "system" | "light" | "dark"
}

export const preferenceNames = Object.keys(choices) as PreferenceName[]

/** From what the settings hold. */
export function preferencesFrom(stored: Readonly<Partial<Record<PreferenceName, unknown>>>): Preferences {
  const chosen = preferenceNames.map((name) => {
    const { schema, first } = choices[name]
    const parsed = schema.safeParse(stored[name])
    return [name, parsed.success ? parsed.data : first]
  })
  return Object.fromEntries(chosen) as unknown as Preferences
}
