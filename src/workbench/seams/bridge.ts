import type { EmulatedHost } from '../host/emulatedHost';
import type { Batch } from '../host/protocol';

/** What the client library looks for at `_richApiNativeBridge` when it is loaded, and speaks to in JSON from then on. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch | string };
}

const RESPONSE = 2;
const EVENTS = 3;

/** Connects the client library to the host directly, without a window or a frame in between. There is no `Office.onReady` here. */
export function createBridge(host: EmulatedHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      void respond(host, request).then((message) => bridge.onMessageFromHost?.(JSON.stringify(message)));
    },
  };
  host.onMessages = (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  return bridge;
}

async function respond(host: EmulatedHost, { id, flags, message }: Request): Promise<object> {
  const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
  const envelope = { id, type: RESPONSE };
  try {
    const body = await host.process(batch, flags);
    return { ...envelope, message: { statusCode: 200, headers: {}, body } };
  } catch (error) {
    return { ...envelope, message: { statusCode: 500, headers: {}, body: { error: { message: String(error) } } } };
  }
}
