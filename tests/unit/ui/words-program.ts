/** The sources as the compiler knows them, for what is asked of all sentences of the screens. */
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

export const root = fileURLToPath(new URL("../../..", import.meta.url))
/** Whether a file holds nothing but what a screen says. */
export const isWords = (file: string) =>
  /\/src\/(ui\/text|popup\/text|contents\/overlay\/text)\/|\/src\/tabs\/.*\/(text|zh|en|[a-z]+-text)\.ts$/.test(
    file
  )

/** `more`: files that stand beside those of `src`. */
export function programWith(more: Readonly<Record<string, string>> = {}): ts.Program {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const added = new Map(Object.entries(more).map(([name, text]) => [join(root, name), text]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (name) => added.get(name) ?? readFile(name)
  host.directoryExists = () => true
  host.fileExists = (name) => added.has(name) || fileExists(name)
  const ours = fileNames.filter((name) => name.startsWith(join(root, "src")))
  return ts.createProgram([...ours, ...added.keys()], options, host)
}
