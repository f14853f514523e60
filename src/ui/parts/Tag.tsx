import type { Grade } from "../../rows"
import { useText } from "../text"

const looks = { good: "tag good", neutral: "tag", bad: "tag bad", unknown: "tag plain" } as const

interface GradeTagProps {
  readonly grade: Grade
  /** A complaint under a good or unknown grade. */
  readonly unhappy: boolean
}

export function GradeTag({ grade, unhappy }: GradeTagProps) {
  const { grades, unhappy: complaint } = useText()
  return (
    <>
      <span className={looks[grade]}>{grades[grade]}</span>
      {unhappy && <span className="tag">{complaint}</span>}
    </>
  )
}
