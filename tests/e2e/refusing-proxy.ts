import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A proxy that lets nothing through and notes who asked: what reaches it would have left the machine. */
export interface RefusingProxy {
  address: string
  /** `host:port` or address of every request that came so far. */
  asked: string[]
  close(): Promise<void>
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? "")
    response.writeHead(403).end()
  })
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "")
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n")
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}
