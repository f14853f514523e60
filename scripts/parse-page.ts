import { parseHTML } from "linkedom"

/**
 * A saved page as a document that will not change any more. The parser gives every node an empty map of listeners
 * in one WeakMap, which is half of its time on a large page; nobody will listen here, so these are not kept.
 */
export function parsePage(html: string): Document {
  const { set } = WeakMap.prototype
  WeakMap.prototype.set = function (key, value) {
    return value instanceof Map && value.size === 0 ? this : set.call(this, key, value)
  }
  try {
    return withQuickQueries(parseHTML(html).document as unknown as Document)
  } finally {
    WeakMap.prototype.set = set
  }
}

/** `tag`, `.class`, `#id`, `[name="value"]`, alone or behind a tag. */
const plain = /^([a-z]*)(?:([.#])([\w-]+)|\[([\w-]+)="([^"]*)"\])?$/

/** The parser walks through the whole page for each selector; plain ones are looked up among those that can match. */
function withQuickQueries(document: Document): Document {
  const all = [...document.querySelectorAll("*")]
  const pools = new Map<string, Element[]>()
  const add = (name: string, element: Element) => {
    const pool = pools.get(name)
    if (pool) pool.push(element)
    else pools.set(name, [element])
  }
  for (const element of all) {
    add(element.localName, element)
    if (element.hasAttributes()) for (const name of element.getAttributeNames()) add(`[${name}]`, element)
  }
  /** Null for what is not plain. */
  const find = (selector: string): Element[] | null => {
    const [found = "", tag = "", mark, word = "", attribute, value] = plain.exec(selector.trim()) ?? []
    if (found === "") return null
    const name = mark === "." ? "class" : mark === "#" ? "id" : attribute
    if (name === undefined) return pools.get(tag) ?? []
    return (pools.get(`[${name}]`) ?? []).filter((element) => {
      if (tag !== "" && element.localName !== tag) return false
      const given = element.getAttribute(name) ?? ""
      return mark === "." ? given.split(/\s+/).includes(word) : given === (mark === "#" ? word : value)
    })
  }
  const known = document.querySelectorAll.bind(document)
  const quick = (selectors: string) => {
    const lists = selectors.split(",").map(find)
    if (!lists.every((list) => list !== null)) return known(selectors)
    const filled = lists.filter(({ length }) => length > 0)
    if (filled.length < 2) return filled[0] ?? []
    const found = new Set(filled.flat())
    return all.filter((element) => found.has(element))
  }
  return Object.assign(document, { querySelectorAll: quick })
}
