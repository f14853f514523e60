/** The least that React can do: a fixed list. What the popup's start is measured against. */
import { createRoot } from "react-dom/client"

const entries = Array.from({ length: 7 }, (_, index) => `第 ${index + 1} 条`)

createRoot(document.getElementById("list") as HTMLElement).render(
  <ul>
    {entries.map((entry) => (
      <li className="entry" key={entry}>
        {entry}
      </li>
    ))}
  </ul>
)
