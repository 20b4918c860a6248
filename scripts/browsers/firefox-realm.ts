import { callSource } from './page-script';
import type { Rpc } from './rpc';

/** A value as WebDriver BiDi sends it; only what the drivers look at. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result: RemoteValue;
  exceptionDetails?: { text: string };
}

/** Runs scripts in one browsing context: a tab, or the browser's own window. */
export class FirefoxRealm {
  constructor(
    readonly rpc: Rpc,
    readonly context: string,
  ) {}

  async evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return json<T>(await this.expression(callSource(fn, args)));
  }

  /** The remote value of an expression. Shadow roots are included, closed ones too. */
  async expression(expression: string): Promise<RemoteValue> {
    const serializationOptions = { includeShadowTree: 'all', maxDomDepth: 1 };
    return success(await this.#script('script.evaluate', { expression, serializationOptions }));
  }

  /** Calls a function source with a node as its argument. */
  async callOn<T>(sharedId: string, functionDeclaration: string): Promise<T> {
    return json<T>(success(await this.#script('script.callFunction', { functionDeclaration, arguments: [{ sharedId }] })));
  }

  #script(method: string, params: object): Promise<ScriptResult> {
    return this.rpc.request(method, { ...params, target: { context: this.context }, awaitPromise: true });
  }
}

function success(answer: ScriptResult): RemoteValue {
  if (answer.type === 'exception') throw new Error(`In the page: ${answer.exceptionDetails?.text ?? 'unknown error'}`);
  return answer.result;
}

const json = <T>(value: RemoteValue): T => JSON.parse(String(value.value)) as T;
