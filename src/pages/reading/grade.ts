/** 好评, 中评 or 差评 from a row's own marks, never from a buyer's words. */
import type { Grade } from "../../rows"
import type { Steps } from "../steps"
import { Unread } from "./failure"
import { rowAround } from "./hidden"
import { grades } from "./labels"
import { plain } from "./normalise"

type Known = Exclude<Grade, "unknown">

const classes: Readonly<Record<string, Known>> = {
  "ico-good": "good",
  "ico-neutral": "neutral",
  "ico-normal": "neutral",
  "ico-bad": "bad"
}
// one simple selector at a time: a browser answers these several times faster than a long one
const titled = ['[title*="评"]', 'img[alt*="评"]', '[aria-label*="评"]']

/** What each row's marked elements say; one native query for a whole list, or for each of the few rows taken of one. */
export interface GradeMarks {
  titles: Map<Element, { element: Element; grade: Known }[]>
  classes: Map<Element, { element: Element; grade: Known }[]>
}

export function* gradeMarks(list: ParentNode, rows: ReadonlySet<Element>, goesOn = false): Steps<GradeMarks> {
  const marks: GradeMarks = { titles: new Map(), classes: new Map() }
  for (const root of goesOn ? rows : [list]) yield* noteMarks(root, rows, marks)
  return marks
}

function* noteMarks(root: ParentNode, rows: ReadonlySet<Element>, marks: GradeMarks): Steps<void> {
  for (const selector of titled) {
    for (const element of root.querySelectorAll(selector)) {
      const grade = titleGrade(element)
      if (grade) note(marks.titles, rows, element, grade)
    }
    yield
  }
  for (const [name, grade] of Object.entries(classes))
    for (const element of root.querySelectorAll(`.${name}`)) note(marks.classes, rows, element, grade)
}

function titleGrade(element: Element): Known | undefined {
  for (const name of ["title", "aria-label", "alt"]) {
    const value = element.getAttribute(name)
    if (value && value.length < 12) {
      const grade = grades[value] ?? grades[plain(value)]
      if (grade) return grade
    }
  }
  return undefined
}

type Noted = Map<Element, { element: Element; grade: Known }[]>
function note(into: Noted, rows: ReadonlySet<Element>, element: Element, grade: Known): void {
  const row = rowAround(element, rows)
  if (row) into.set(row, [...(into.get(row) ?? []), { element, grade }])
}

/**
 * The grade of a row, by the first kind of evidence that speaks: titles, then classes, then whole words,
 * then the address's rate filter. `leaves` are the whole words found outside the review's body;
 * `outside` tells whether a marked element stands outside the body too.
 * Throws Unread where marks contradict each other.
 */
export function gradeOf(
  row: Element,
  marks: GradeMarks,
  leaves: Known[],
  filter: Grade,
  outside: (element: Element) => boolean
): Grade {
  if (leaves.length === 0 && !marks.titles.has(row) && !marks.classes.has(row)) return filter
  const own = (noted: Noted) =>
    (noted.get(row) ?? []).filter(({ element }) => outside(element)).map(({ grade }) => grade)
  const said = new Set([...own(marks.titles), ...own(marks.classes), ...leaves])
  if (said.size > 1) throw new Unread("grade", "the row's marks contradict each other")
  const [grade] = said
  return grade ?? filter
}

const rates: Readonly<Record<string, Known>> = { "1": "good", "0": "neutral", "-1": "bad" }

/** The grade that the address filters by: `rate=-1`, or goodNeutralOrBad|-1 on the classic page. */
export function gradeFilter(url: string): Grade {
  const { searchParams, pathname, search } = new URL(url)
  const classic = /goodNeutralOrBad(?:\||%7C)(-?\d)(?!\d)/i.exec(pathname + search)?.[1]
  const given = searchParams.getAll("rate")
  const value = given.length === 1 ? given[0] : given.length === 0 ? classic : undefined
  return rates[value?.trim() ?? ""] ?? "unknown"
}
