/** The sections of the desk, in the order of the navigation. Adding one is adding one entry; its label stands in `text.ts`. */
import { Bookmark, Inbox } from "lucide-react"
import { Cases } from "./cases/Cases"
import { Promises } from "./promises/Promises"
import type { Section } from "./section"

export const sections: readonly Section[] = [
  { id: "cases", icon: Inbox, component: Cases, badge: ({ cases }) => cases },
  { id: "promises", icon: Bookmark, component: Promises, badge: ({ promises }) => promises }
]
