/** The classes of causes as the screen says them (3-14). */
import type { CauseClass } from "../../../causes"
import type { Language } from "../../../ui/text"

export const classNames: Readonly<Record<Language, Readonly<Record<CauseClass, string>>>> = {
  zh: { 产品: "产品", 物流: "物流", 服务: "服务", 其他: "其他" },
  en: { 产品: "Product", 物流: "Delivery", 服务: "Service", 其他: "Other" }
}
