import { parseHTML } from "linkedom"

/**
 * A saved page as a document. The parser gives every node an empty map of listeners in one WeakMap, which is
 * half of its time on a large page; nobody will listen here, so these are not kept.
 */
export function parsePage(html: string): Document {
  const { set } = WeakMap.prototype
  WeakMap.prototype.set = function (key, value) {
    return value instanceof Map && value.size === 0 ? this : set.call(this, key, value)
  }
  try {
    return parseHTML(html).document as unknown as Document
  } finally {
    WeakMap.prototype.set = set
  }
}
