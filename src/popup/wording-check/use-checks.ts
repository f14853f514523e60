import { usePiece } from "../use-piece"

type Checks = typeof import("./checks")

export const useChecks = (): Checks | null => usePiece(() => import("./checks"))
