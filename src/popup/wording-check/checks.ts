/** All checking rules: a piece of its own, loaded when the checkup is opened. */
export { check } from "../../wording/check"
