/** How long a browser may take for one answer. Generous: a cold machine under load, never a way to wait. */
const ANSWER_LIMIT_MS = 30_000;

/** Something that carries texts both ways: a pipe or a socket. */
export interface Wire {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
}

type Listener = (params: Record<string, unknown>, sessionId: string | undefined) => void;

interface Incoming {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  sessionId?: string;
  result?: unknown;
  /** An object in the DevTools protocol, a code in WebDriver BiDi. */
  error?: { message: string } | string;
  message?: string;
}

/** Requests, answers and events over a wire, as the DevTools protocol and WebDriver BiDi both have them. */
export class Rpc {
  readonly #wire: Wire;
  readonly #waiting = new Map<number, (answer: Incoming) => void>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #lastId = 0;

  constructor(wire: Wire) {
    this.#wire = wire;
    wire.onText((text) => this.#receive(JSON.parse(text) as Incoming));
  }

  /** Asks and waits for the answer, whose shape `T` is the protocol's. Throws with the browser's own words. */
  request<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#lastId;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id, { error: `no answer within ${ANSWER_LIMIT_MS} ms` }), ANSWER_LIMIT_MS);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        if (answer.error === undefined) resolve(answer.result as T);
        else reject(new Error(`${method}: ${errorText(answer)}`));
      });
      this.#wire.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  }

  /** Calls the listener for every event of that name. Returns how to stop. */
  on(method: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Fails everything that is still waiting: the other side is gone. */
  abandon(reason: string): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { error: reason });
  }

  #receive(incoming: Incoming): void {
    if (incoming.id !== undefined) this.#settle(incoming.id, incoming);
    else for (const listener of this.#listeners.get(incoming.method ?? '') ?? []) listener(incoming.params ?? {}, incoming.sessionId);
  }

  #settle(id: number, answer: Incoming): void {
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    settle?.(answer);
  }
}

function errorText({ error, message }: Incoming): string {
  if (typeof error === 'object') return error.message;
  return message ? `${error}: ${message}` : String(error);
}
