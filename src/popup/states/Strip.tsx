/** A stretch of time: green while somebody looked, hatched while nobody did. Unread is never drawn as calm. */
interface StripProps {
  /** Said by a screen reader. */
  readonly label: string
  readonly from: string
  readonly gap: string
  readonly to: string
}

export function Strip({ label, from, gap, to }: StripProps) {
  return (
    <svg className="strip" viewBox="0 0 354 46" role="img" aria-label={label}>
      <defs>
        <pattern id="unread" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--due-soft)" />
          <rect width="1.5" height="6" fill="var(--due)" opacity=".34" />
        </pattern>
      </defs>
      <rect x="0" y="8" width="56" height="8" rx="4" fill="var(--ok-soft)" />
      <g fill="var(--ok)">
        <circle cx="8" cy="12" r="4" />
        <circle cx="50" cy="12" r="4" />
      </g>
      <rect x="62" y="5" width="292" height="14" rx="4" fill="url(#unread)" />
      <text x="0" y="40">
        {from}
      </text>
      <text x="208" y="40" textAnchor="middle" style={{ fill: "var(--due)" }}>
        {gap}
      </text>
      <text x="354" y="40" textAnchor="end">
        {to}
      </text>
    </svg>
  )
}
