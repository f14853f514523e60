/** Characters that take no room: soft hyphen, joiners, bidi marks, variation selectors, byte order mark. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const dashes = /[‐‑‒–—―−]/g

/** What a label, a date or a number says: one width, one kind of dash, single spaces, nothing invisible. */
export function plain(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").replace(dashes, "-").replace(/\s+/g, " ").trim()
}

/** True where a person would see something. */
export const isVisible = (text: string): boolean =>
  /\S/.test(text) && text.replace(invisible, "").trim() !== ""

/** People's own words, as they stand: only the page's white space around them goes. */
export const verbatim = (text: string): string => text.replace(/\u00a0/g, " ").trim()
