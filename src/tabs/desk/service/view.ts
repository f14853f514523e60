/** What the parts of the board are given. */
import type { Format } from "../../../ui/format"
import type { ServiceBoard } from "./board"
import type { ServiceText } from "./text"

export interface BoardView {
  readonly board: ServiceBoard
  readonly text: ServiceText
  readonly format: Format
  readonly now: number
  /** Resolves to true once it is kept; `said` is what to say then. */
  readonly keep: (change: (board: ServiceBoard) => ServiceBoard, said?: string) => Promise<boolean>
}
