import { usePopupText } from "../text"

export function Loading() {
  const { popup } = usePopupText()
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
