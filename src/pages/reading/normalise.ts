/** Characters that take no room: soft hyphen, joiners, bidi marks, variation selectors, byte order mark. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu

const dashes = /[‐‑‒–—―−]/g

/** Nothing in it needs folding but full-width forms, which have half-width ones at a fixed distance. */
const common = /^[ -~\u3001\u3002\u4e00-\u9fff\uff01-\uff5e]*$/
const half = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)

/** What a label, a date or a number says: one width, one kind of dash, single spaces, nothing invisible. */
export function plain(text: string): string {
  const folded = common.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, half)
    : text.normalize("NFKC").replace(invisible, "").replace(dashes, "-")
  return folded.replace(/\s\s+|[^\S ]/g, " ").trim()
}

/** True where a person would see something. */
export const isVisible = (text: string): boolean =>
  /\S/.test(text) && text.replace(invisible, "").trim() !== ""

/** People's own words, as they stand: only the page's white space around them goes. */
export const verbatim = (text: string): string => text.replace(/\u00a0/g, " ").trim()
