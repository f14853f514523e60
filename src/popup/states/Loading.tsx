import { useText } from "../../ui/text"

export function Loading() {
  const { popup } = useText()
  return (
    <div className="body" aria-busy>
      <p role="status" className="hide">
        {popup.loading}
      </p>
      <div className="skeleton" style={{ marginTop: 96 }} />
      <div className="skeleton" />
    </div>
  )
}
