/** Why buyers complain, what to put on the page, how soon they are reached, and what works (2-23). */
import { Printer } from "lucide-react"
import { useMemo, useState } from "react"
import { type PeriodName, periodNames, periodOf } from "../../../statistics/period"
import { statistics } from "../../../statistics/statistics"
import { Choice } from "../../../ui/parts/Choice"
import { IconButton } from "../../../ui/parts/IconButton"
import { chartStyle } from "../chart/style"
import type { SectionProps } from "../section"
import { usePerform } from "../shell/acts"
import { SectionHead } from "../shell/SectionHead"
import { deskText } from "../text"
import { CausesPanel } from "./CausesPanel"
import { Clusters } from "./Clusters"
import { ContactPanel } from "./ContactPanel"
import { FoundPanel } from "./FoundPanel"
import { freshClusters } from "./fresh-clusters"
import { ItemsPanel } from "./ItemsPanel"
import { useMaterial } from "./live"
import { OutcomesPanel } from "./OutcomesPanel"
import { Planning } from "./Planning"
import { reasonsStyle } from "./style"
import { reasonsText } from "./text"
import { WeeksPanel } from "./WeeksPanel"

export function Reasons({ shop, shops, rulesOf, now, format, say }: SectionProps) {
  const { language } = format
  const text = reasonsText[language]
  const perform = usePerform(format, say)
  const [name, setName] = useState<PeriodName>("week")
  const material = useMaterial(shop, shops, now)
  const rules = rulesOf(shop ?? (shops.length === 1 ? (shops[0] as string) : ""))
  const found = useMemo(
    () => material && statistics(material.cases, rules, periodOf(name, now), now),
    [material, rules, name, now]
  )
  const view = { text, language, format, period: name }
  const { total, reviews } = found?.complaints ?? {}
  return (
    <>
      <style>{chartStyle + reasonsStyle}</style>
      <SectionHead
        title={deskText[language].sections.reasons}
        lead={
          total && reviews
            ? text.lead(reviews.now, total.now, reviews.before, total.before, text.befores[name])
            : text.counting
        }
      >
        <Choice
          look="seg"
          label={text.period}
          choices={periodNames.map((period) => ({ name: period, title: text.periods[period] }))}
          chosen={name}
          onChoose={setName}
        />
        <IconButton label={text.print} onClick={() => print()}>
          <Printer size={16} aria-hidden />
        </IconButton>
      </SectionHead>
      {material && found && (
        <div className="section-body">
          <Clusters
            clusters={freshClusters(found.clusters, material.items, periodOf(name, now))}
            items={material.items}
            period={name}
            now={now}
            text={text}
            format={format}
            perform={perform}
            say={say}
          />
          {found.complaints.total.now === 0 && (
            <div className="card pad">
              <p className="strong">{text.nothing}</p>
              <p className="quiet">{text.nothingHint}</p>
            </div>
          )}
          <div className="panels">
            <div className="column">
              {found.complaints.causes.length > 0 && (
                <CausesPanel {...view} causes={found.complaints.causes} />
              )}
              <ContactPanel {...view} response={found.response} weeks={found.weeks} />
              <FoundPanel {...view} response={found.response.now} gaps={material.gaps} now={now} />
            </div>
            <div className="column">
              {found.complaints.items.length > 0 && <ItemsPanel {...view} items={found.complaints.items} />}
              <OutcomesPanel {...view} outcomes={found.outcomes} />
              <WeeksPanel {...view} weeks={found.weeks} />
            </div>
          </div>
          <Planning now={now} format={format} say={say} />
        </div>
      )}
    </>
  )
}
