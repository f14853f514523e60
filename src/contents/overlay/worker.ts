/** What the overlay asks of the worker. A port, so that tests can stand in for it. */
import type { Body, MessageName, Reply } from "../../messages/catalogue"

export interface Worker {
  /** @throws MessageError */
  send<Name extends MessageName>(name: Name, body: Body<Name>): Promise<Reply<Name>>
}
