/** The language and appearance of a full page, read live and applied to the document. */
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect } from "react"
import { database, readSetting } from "../../store"
import { type PreferenceName, type Preferences, preferenceNames, preferencesFrom } from "../../ui/preferences"
import { locales } from "../../ui/text"

export async function readPreferences(): Promise<Preferences> {
  const pairs = preferenceNames.map(
    async (name): Promise<[PreferenceName, unknown]> => [name, await readSetting(database, name)]
  )
  return preferencesFrom(Object.fromEntries(await Promise.all(pairs)))
}

/** The first choices until the store answers. */
export function usePreferences(): Preferences {
  return useLiveQuery(readPreferences, []) ?? preferencesFrom({})
}

/** Tells the document its title, language and appearance. */
export function useDocument({ language, appearance }: Preferences, title: string): void {
  useEffect(() => {
    const page = document.documentElement
    page.lang = locales[language]
    document.title = `回暖 · ${title}`
    if (appearance === "system") delete page.dataset.theme
    else page.dataset.theme = appearance
  }, [language, appearance, title])
}
