/**
 * The texts of a cell in one walk that goes from text to text: what is only built around them is never touched,
 * for in a browser each look at a node costs more than all that is done with its words.
 */

/** Elements that neither format the text in them nor hide it. */
const holders = new Set("TD DIV P LI DD DT SPAN A BUTTON I LABEL".split(" "))

export interface CellText {
  text: string
  /** The element right around it. */
  holder: Element
}

export interface CellTexts {
  /** In reading order, without white space alone. */
  texts: CellText[]
  /** True where no holder holds anything else: then each text is a block of its own, as `scan` tells them apart. */
  areBlocks: boolean
}

const showText = 4
const visible = /\S/

/** Null where a text stands in an element that may format or hide it, or twice in one that holds others too. */
export function textsOf(cell: Element): CellTexts | null {
  const texts: CellText[] = []
  let areBlocks = true
  const walker = cell.ownerDocument.createTreeWalker(cell, showText)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node as Text).data
    if (!visible.test(text)) continue
    const holder = node.parentNode as Element
    if (!holders.has(holder.nodeName)) return null
    const isLeaf = holder.childElementCount === 0
    const last = texts[texts.length - 1]
    if (last?.holder !== holder) texts.push({ text, holder })
    else if (isLeaf) last.text = holder.textContent ?? ""
    else return null
    areBlocks &&= isLeaf
  }
  return { texts, areBlocks }
}
