const marks =
  '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]'

/** The elements with words in them that say themselves that they are not shown. */
export function hiddenIn(root: ParentNode): ReadonlySet<Element> {
  const candidates = ["[hidden]", "[style]"].flatMap((mark) => [...root.querySelectorAll(mark)])
  return new Set(
    [...candidates].filter((element) => element.matches(marks) && /\S/.test(element.textContent ?? ""))
  )
}

/** True if the element or anything around it says that it is not shown. */
export const isHidden = (element: Element): boolean => element.closest(marks) !== null
