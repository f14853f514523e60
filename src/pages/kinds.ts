import { page as classicOrders } from "./classic-orders"
import { page as classicReviews } from "./classic-reviews"
import type { Page } from "./page"
import { page as qianniuOrders } from "./qianniu-orders"
import { page as qianniuReviews } from "./qianniu-reviews"

/** Every kind of page that can be read. A new folder is entered here by hand: the bundler knows no globs. */
export const pages: readonly Page[] = [qianniuReviews, classicReviews, qianniuOrders, classicOrders]
