/** The entry that the browser opens. */
export { Popup as default } from "./Popup"
