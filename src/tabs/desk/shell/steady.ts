/** The value as it was first read, while what is read again says the same: what is made of it is not made anew. */
import { useState } from "react"

export function useSteady<Value>(value: Value, says: (value: Value) => string): Value {
  const [kept, setKept] = useState({ value, said: says(value) })
  if (kept.value === value) return kept.value
  const said = says(value)
  if (kept.said === said) return kept.value
  setKept({ value, said })
  return value
}
