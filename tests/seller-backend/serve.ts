import type { Page } from "playwright-core"
import { type Answer, answer, hosts, type PageRequest, type Reply } from "./answer"
import type { PageSettings, State } from "./page-settings"
import type { Scene } from "./scene"

/** How the pages behave; every part can be left out. */
export type BackendOptions = Partial<Omit<PageSettings, "shop">> & { state?: State }

/** A request that a simulated host was asked. `served` is false for an address that no simulated page answers. */
export interface RecordedRequest {
  method: string
  url: string
  served: boolean
  /** When it came, in milliseconds. */
  at: number
}

/**
 * Answers for a scene at the real addresses; every request is recorded.
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

  /** Whether it stands for a `host:port`. */
  plays(address: string): boolean {
    return hosts.has(address.replace(/:443$/, ""))
  }

  /** Null for an address that is not simulated. */
  async answer(asked: PageRequest): Promise<Answer | null> {
    const at = Date.now()
    const reply = await answer(this, asked)
    this.requests.push({ method: asked.method, url: asked.url, served: reply !== null, at })
    return reply
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
}
