import { Search, Settings, Table2 } from "lucide-react"
import { IconButton } from "../ui/parts/IconButton"
import { useText } from "../ui/text"
import { places } from "./places"
import { usePopupText } from "./text"

interface TopProps {
  readonly shops: readonly string[]
  /** The one looked at; null for all. */
  readonly shop: string | null
  readonly onShop: (shop: string | null) => void
  readonly searching: boolean
  readonly onSearch: () => void
}

export function Top({ shops, shop, onShop, searching, onSearch }: TopProps) {
  const { name } = useText()
  const { popup } = usePopupText()
  return (
    <header className="top">
      <span className="logo" aria-hidden>
        暖
      </span>
      {shops.length > 1 ? (
        <select
          className="shop"
          aria-label={popup.shop}
          value={shop ?? ""}
          onChange={({ target }) => onShop(target.value === "" ? null : target.value)}
        >
          <option value="">{popup.allShops(shops.length)}</option>
          {shops.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      ) : (
        <span className="shop cut">{shops[0] ?? name}</span>
      )}
      <span className="grow" />
      <IconButton label={popup.search} aria-pressed={searching} onClick={onSearch}>
        <Search size={17} aria-hidden />
      </IconButton>
      <a className="icon" href={places.desk} target="_blank" rel="noreferrer" title={popup.desk}>
        <Table2 size={17} aria-hidden />
        <span className="hide">{popup.desk}</span>
      </a>
      <a className="icon" href={places.settings} target="_blank" rel="noreferrer" title={popup.settings}>
        <Settings size={17} aria-hidden />
        <span className="hide">{popup.settings}</span>
      </a>
    </header>
  )
}
