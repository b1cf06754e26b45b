import type { Host } from '../host';
import type { RequestBody } from '../protocol/wire';

/** The seam that the client itself offers to a native host: text out, text in. */
export interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface Outgoing {
  readonly id: number | string;
  readonly message: { readonly body: RequestBody };
}

const encoder = new TextEncoder();
const responseType = 2;
const eventType = 3;

/**
 * Connects a host to a client in the same realm. Answers come in a later turn, as from a real host; `latency` in
 * milliseconds delays them further.
 */
export function nativeBridge(host: Host, latency = 0): NativeBridge {
  const deliver = (text: string): void => {
    const send = (): void => bridge.onMessageFromHost?.(text);
    if (latency > 0) setTimeout(send, latency);
    else setImmediate(send);
  };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Outgoing;
      const answer = (): void => {
        const reply = host.answer(message.body, encoder.encode(text).length);
        const envelope = { statusCode: reply.status, headers: {}, body: reply.body };
        deliver(JSON.stringify({ id, type: responseType, message: envelope }));
      };
      const waiting = host.prepare(message.body);
      if (waiting) void waiting.then(answer);
      else answer();
    },
  };
  host.onEvents = (entries) => deliver(JSON.stringify({ type: eventType, message: { entries } }));
  return bridge;
}
