/** The only send. */
import browser from "webextension-polyfill"
import type { Body, MessageName, Reply } from "./catalogue"
import { envelope } from "./envelope"
import { postUntilAnswered, type Road } from "./post"

const road: Road = {
  post: (message) => browser.runtime.sendMessage(message),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  isAlive: () => Boolean(globalThis.chrome?.runtime?.id)
}

/** Asks the worker, waking it when it sleeps. @throws MessageError */
export async function send<Name extends MessageName>(name: Name, body: Body<Name>): Promise<Reply<Name>> {
  return (await postUntilAnswered(envelope(name, body), road)) as Reply<Name>
}
