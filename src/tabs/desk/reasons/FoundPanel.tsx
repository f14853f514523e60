/** Whether reviews are seen in time, how late the late ones, and where nobody looked (0-02, 0-05). */
import { reviewList } from "../../../messages/seller-pages"
import type { Response } from "../../../statistics/response"
import type { ShopGap } from "../../../store"
import { Panel } from "../chart/Panel"
import type { View } from "./view"

interface FoundPanelProps extends View {
  readonly response: Response
  readonly gaps: readonly ShopGap[] | null
  readonly now: number
}

const SHOWN = 4
/** Below this the slowest tenth is the slowest one. */
const ENOUGH_FOR_A_TENTH = 10

export function FoundPanel({ text, format, response, gaps, now }: FoundPanelProps) {
  const { lateFound, lateDays } = response
  const words = text.found
  const moment = (time: number) => format.moment(time, now)
  return (
    <Panel title={words.title}>
      {lateFound.of > 0 && lateFound.count === 0 && <p className="ok">{words.inTime(lateFound.of)}</p>}
      {lateFound.count > 0 && (
        <p>
          <b>{words.late(lateFound.count, lateFound.of)}</b>
          <br />
          <span className="quiet">
            {lateDays.count < ENOUGH_FOR_A_TENTH
              ? words.latest(lateDays.p90 ?? 0)
              : words.days(lateDays.median ?? 0, lateDays.p90 ?? 0)}
          </span>
        </p>
      )}
      {gaps === null && <p className="due">{words.unknown}</p>}
      {gaps?.length === 0 && <p className="quiet">{words.noGaps}</p>}
      {gaps && gaps.length > 0 && (
        <div>
          <p className="due strong">{words.gaps}</p>
          <ul className="found">
            {gaps.slice(0, SHOWN).map(({ shop, from, to }) => (
              <li key={`${shop} ${from}`}>{words.gap(moment(from), moment(to))}</li>
            ))}
            {gaps.length > SHOWN && <li className="quiet">{words.moreGaps(gaps.length - SHOWN)}</li>}
          </ul>
        </div>
      )}
      {gaps?.length !== 0 && (
        <p>
          <a href={reviewList} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        </p>
      )}
    </Panel>
  )
}
