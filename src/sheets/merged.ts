/** Which cells of a workbook are merged, read from its own description. */

/** Counted from 0, the last row included. A cell merged to the right stands in its first column only. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
}

/** For each sheet, in the order of the workbook. A description that is not understood gives no ranges. */
export function mergedRanges(files: Readonly<Record<string, Uint8Array>>): Range[][] {
  const text = (name: string): string => {
    const bytes = files[name]
    return bytes ? new TextDecoder().decode(bytes) : ""
  }
  const targets = new Map<string, string>()
  for (const [tag] of text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)) {
    const [id, target] = [attribute(tag, "Id"), attribute(tag, "Target")]
    if (id !== null && target !== null)
      targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`)
  }
  return [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id") ?? "")
    return target === undefined ? [] : rangesIn(text(target))
  })
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

function rangesIn(sheet: string): Range[] {
  const after = sheet.indexOf("<mergeCells")
  if (after < 0) return []
  return [
    ...sheet.slice(after).matchAll(/<mergeCell\b[^>]*\sref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g)
  ].map(([, left = "", top, bottom]) => ({
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1
  }))
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
