const marks =
  '[hidden],[aria-hidden="true"],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]'

/** The elements that say themselves that they are not shown, found by one native query. */
export const hiddenIn = (root: ParentNode): ReadonlySet<Element> => new Set(root.querySelectorAll(marks))

/** True if the element or anything around it says that it is not shown. */
export const isHidden = (element: Element): boolean => element.closest(marks) !== null
