/** The sections of the desk, in the order of the navigation. Adding one is adding one entry; its label stands in `text.ts`. */
import { Bookmark, ChartColumn, HardDrive, Heart, Inbox, Package, Pencil, UserRound } from "lucide-react"
import { Cases } from "./cases/Cases"
import { Clerks } from "./clerks/Clerks"
import { Data } from "./data/Data"
import { Fixes } from "./fixes/Fixes"
import { Orders } from "./orders/Orders"
import { Promises } from "./promises/Promises"
import { Reasons } from "./reasons/Reasons"
import type { Section } from "./section"
import { Service } from "./service/Service"

export const sections: readonly Section[] = [
  { id: "cases", icon: Inbox, component: Cases, badge: ({ cases }) => cases },
  { id: "promises", icon: Bookmark, component: Promises, badge: ({ promises }) => promises },
  { id: "reasons", icon: ChartColumn, component: Reasons },
  { id: "fixes", icon: Pencil, component: Fixes, badge: ({ fixes }) => fixes },
  { id: "orders", icon: Package, component: Orders },
  { id: "service", icon: Heart, component: Service },
  { id: "clerks", icon: UserRound, component: Clerks },
  { id: "data", icon: HardDrive, component: Data }
]
