/** What opens over the list, in one piece: loaded when the first of them is opened. */
export { PrepCard } from "./before-call/PrepCard"
export { prepView } from "./before-call/prep-view"
export { Help } from "./Help"
export { WordingCheck } from "./wording-check/WordingCheck"
