/** Only shown when the pages were really read and nothing is left. */
import { useLiveQuery } from "dexie-react-hooks"
import { CircleCheck } from "lucide-react"
import { dayOf, momentOf } from "../../rules/time"
import { eventsAfter } from "../../store/read"
import type { ShopWork } from "../../today/day"
import type { Format } from "../../ui/format"
import { firstIdOf } from "../../ui/press-id"
import { useBackend } from "../backend"
import { popupTextIn } from "../text"
import { tally } from "../view/tally"
import { upcoming } from "../view/upcoming"

interface AllDoneProps {
  readonly works: readonly ShopWork[]
  readonly now: number
  readonly format: Format
}

/** More acts than a shop makes in a day. */
const MOST = 2000

export function AllDone({ works, now, format }: AllDoneProps) {
  const { database } = useBackend()
  const { time } = format.text
  const { states } = popupTextIn(format.language)
  const midnight = momentOf(dayOf(now), "00:00")
  const events = useLiveQuery(() => eventsAfter(database, firstIdOf(midnight), MOST), [midnight], [])
  const { solved, arranged, kept } = tally(events)
  const next = upcoming(works, now, format)
  const [first] = next
  return (
    <>
      <p className="card pad state all-done">
        <CircleCheck size={20} aria-hidden />
        {states.calmHint}
      </p>
      {solved + arranged + kept > 0 && (
        <dl className="card tiles state">
          <Tile count={solved} name={states.solved} format={format} />
          <Tile count={arranged} name={states.snoozed} format={format} />
          <Tile count={kept} name={states.kept} format={format} />
        </dl>
      )}
      {first && (
        <section className="group">
          <h2>
            {states.nextDay(format.day(first.at, now))}
            <small>{states.notYourWorry}</small>
          </h2>
          <ul className="card state">
            {next.slice(0, 4).map(({ title, about, at, promised }) => (
              <li className="plain" key={`${title} ${about} ${at}`}>
                <span className="grow">
                  <span className="cut">{title}</span>
                  <br />
                  <small className="small quiet">{about}</small>
                </span>
                <span className="when calm">
                  {promised ? time.before(format.moment(at, now)) : time.from(format.moment(at, now))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="small quiet known">{states.honest}</p>
    </>
  )
}

function Tile({
  count,
  name,
  format
}: {
  readonly count: number
  readonly name: string
  readonly format: Format
}) {
  const number = format.count(count)
  return (
    <div>
      <dt>{name}</dt>
      <dd>{number}</dd>
    </div>
  )
}
