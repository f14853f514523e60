/**
 * Scripts that the worker loads when it first needs them: the browser starts it many times an hour, mostly to look at
 * a clock. A service worker knows no dynamic import, and imports a script late only if it was imported while the
 * worker was installed; the browser then keeps it beside the worker, through restarts, until the next update.
 */
interface Scripts {
  readonly judging: typeof import("./judging")
  readonly sentences: typeof import("./sentences")
  readonly checks: typeof import("./checks")
}

/** `scripts/build.mjs` bundles each of these files alone; what it exports is found under this global name. */
const loaded = () => (globalThis as { huinuan?: Partial<Scripts> }).huinuan

/** Synchronous. @throws a NetworkError that names the script, where it cannot be read. */
export function onDemand<Name extends keyof Scripts>(name: Name): Scripts[Name] {
  if (loaded()?.[name] === undefined) importScript(`${name}.js`)
  const script = loaded()?.[name]
  if (script === undefined) throw new Error(`${name}.js holds nothing`)
  return script as Scripts[Name]
}

/** Call once, at the top level of the worker. */
export function keepOnDemandScripts(): void {
  addEventListener("install", () => {
    onDemand("judging")
    onDemand("sentences")
    onDemand("checks")
  })
}

function importScript(file: string): void {
  const worker = globalThis as unknown as { importScripts(address: string): void; location: Location }
  worker.importScripts(new URL(file, worker.location.href).href)
}
