import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { createServer as createPageServer } from "node:https"
import type { AddressInfo } from "node:net"
import type { Duplex } from "node:stream"
import { buffer } from "node:stream/consumers"
import type { SellerBackend } from "../seller-backend/serve"
import { selfSigned } from "./certificate"

/** All that a browser can reach: the simulated hosts. What asks for anything else is refused and noted. */
export interface Network {
  /** Of the proxy that stands for it. */
  proxy: string
  /** The key of the simulated hosts. */
  fingerprint: string
  /** `host:port` or address of everything that was refused so far. */
  refused: string[]
  close(): Promise<void>
}

/** Without a backend nothing can be reached. */
export async function startNetwork(backend?: SellerBackend): Promise<Network> {
  const refused: string[] = []
  const { key, cert, fingerprint } = selfSigned()
  const pages = createPageServer({ key, cert }, (request, response) => void play(backend, request, response))
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? "")
    response.writeHead(403).end()
  })
  const tunnels = new Set<Duplex>()
  proxy.on("connect", ({ url = "" }: IncomingMessage, socket: Duplex) => {
    tunnels.add(socket)
    socket.on("close", () => tunnels.delete(socket))
    socket.on("error", () => socket.destroy()) // the browser went away
    if (backend?.plays(url)) {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n")
      pages.emit("connection", socket)
    } else {
      refused.push(url)
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n")
    }
  })
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done))
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    fingerprint,
    refused,
    close: () =>
      new Promise((done) => {
        for (const tunnel of tunnels) tunnel.destroy()
        proxy.closeAllConnections()
        proxy.close(() => done())
      })
  }
}

async function play(
  backend: SellerBackend | undefined,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const { method = "GET", headers } = request
  const body = (await buffer(request)).toString()
  const url = `https://${headers.host}${request.url}`
  const answer = await backend?.answer({ method, url, headers, body })
  if (!answer) response.writeHead(404).end()
  else response.writeHead(answer.status ?? 200, answer.headers).end(answer.body)
}
