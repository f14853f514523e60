import type { BrowserContext, Page, Route } from "playwright-core"
import { answer, type Reply } from "./answer"
import type { PageSettings, State } from "./page-settings"
import type { Scene } from "./scene"

/** How the pages behave; every part can be left out. */
export type BackendOptions = Partial<Omit<PageSettings, "shop">> & { state?: State }

/** A request that the browser made. `served` is false for one that would have left the machine. */
export interface RecordedRequest {
  method: string
  url: string
  served: boolean
}

/**
 * Serves a scene at the real addresses. Nothing leaves: other requests are aborted and recorded.
 * Scene, state and options may be changed while pages are open; they count from the next request on.
 */
export class SellerBackend {
  readonly requests: RecordedRequest[] = []
  /** Public replies published through the page's dialog. */
  readonly replies: Reply[] = []
  state: State

  constructor(
    public scene: Scene,
    public options: BackendOptions = {}
  ) {
    this.state = options.state ?? "ok"
  }

  /** Takes over every request of a context; again after each restart of the browser. */
  async serve(context: BrowserContext): Promise<void> {
    await context.route(
      (url) => url.protocol.startsWith("http"),
      (route) => this.fulfill(route)
    )
  }

  /** Addresses of requests that no simulated page answers. Must be empty in every test. */
  strays(): string[] {
    return this.requests.filter(({ served }) => !served).map(({ url }) => url)
  }

  /** Lets an open page ask again and draw anew, as after a filter, without a reload. */
  async refresh(page: Page): Promise<void> {
    await page.evaluate(() => window.dispatchEvent(new Event("simulation:refresh")))
  }

  settings(): PageSettings {
    const {
      renderDelay = 120,
      cutTitles = false,
      showsFeedId = false,
      popups = false,
      renamed = {}
    } = this.options
    return { shop: this.scene.shop, renderDelay, cutTitles, showsFeedId, popups, renamed }
  }

  private async fulfill(route: Route): Promise<void> {
    const request = route.request()
    const reply = await answer(this, request)
    this.requests.push({ method: request.method(), url: request.url(), served: reply !== null })
    // a page that was left meanwhile no longer waits for its answer
    if (reply) await route.fulfill(reply).catch(() => undefined)
    else await route.abort("blockedbyclient").catch(() => undefined)
  }
}
