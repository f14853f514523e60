/** The cases are nowhere else: the browser is asked, once, to keep them when the disk runs short. */
import { useEffect } from "react"

/** Browsers that go by `unlimitedStorage` alone say no; that changes nothing, and the settings show which it is. */
export function useKeptStorage(): void {
  useEffect(() => {
    const { storage } = navigator
    storage
      .persisted()
      .then((kept) => kept || storage.persist())
      .catch((error) => console.warn("huinuan: the browser was not asked to keep the data", error))
  }, [])
}
