/** Text that may stand in HTML as it is. */
class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text
  }
}

type Part = string | number | Markup | Part[] | null | false

const write = (part: Part): string => {
  if (part instanceof Markup) return part.text
  if (Array.isArray(part)) return part.map(write).join("")
  if (part === null || part === false) return ""
  return String(part).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A template whose values are escaped, unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, index) => text + write(parts[index] ?? null)).join(""))
}

/** Text that is known to be markup, such as a bundled script. */
export const markup = (text: string): Markup => new Markup(text)
export type { Markup }
