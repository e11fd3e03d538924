import { connect, type Socket } from 'node:net';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type Reply = [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown];

const isReply = (message: unknown): message is Reply => Array.isArray(message) && message[0] === 1;

/** Firefox wraps most answers in `{ value }`. */
function unwrap(result: unknown): unknown {
  const wrapped =
    typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1;
  return wrapped ? result.value : result;
}

/**
 * Firefox's own remote protocol: JSON messages over loopback, each preceded by its length in bytes and a colon. See
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#refuseAll());
  }

  /** Connects, or gives null when nobody listens on the port (yet). */
  static connect(port: number): Promise<Marionette | null> {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', () => resolve(null));
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  /** Sends a command and gives its result; rejects with Firefox's own words when it fails or the browser is gone. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Error(`${command}: Firefox is gone`));
    const id = ++this.#lastId;
    const body = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${command}: ${error.message}`)) });
      this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (isReply(message)) this.#settle(message);
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(unwrap(result));
  }

  #refuseAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone'));
    this.#waiting.clear();
  }
}
