/** Numbers that name something, and names, as a table has them. */

export interface IdRead {
  readonly id: string | null
  /** The spreadsheet has replaced its last digits: it names nothing any more. */
  readonly broken: boolean
}

/** Excel keeps 15 digits and writes zeros, or an exponent, for the rest. */
export function idIn(text: string): IdRead {
  const digits = text.normalize("NFKC").replace(/^['"=\s]+|['"\s]+$/g, "")
  if (digits === "") return { id: null, broken: false }
  if (/^\d(\.\d+)?e\+?\d+$/i.test(digits)) return { id: null, broken: true }
  if (!/^\d{5,24}$/.test(digits)) return { id: null, broken: false }
  const broken = digits.length > 15 && /^0+$/.test(digits.slice(15))
  return { id: broken ? null : digits, broken }
}

/** As the platform masks it: no full name is kept. */
export function maskedBuyer(text: string): string {
  const name = text.trim().replace(/[（(]匿名[)）]$/, "")
  if (name === "" || name.includes("*")) return name.slice(0, 100)
  return `${[...name][0]}**`
}

/** Mobile and land-line numbers, and what the shop never wanted to keep of them. */
export function withoutPhones(text: string): string {
  return text.replace(/(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/g, "〔电话〕")
}
