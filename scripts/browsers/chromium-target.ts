import type { Scope } from './driver';
import { callSource } from './page-script';
import type { Rpc } from './rpc';

/** What `Target.getTargets` tells about tabs, pages and workers. */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Evaluated {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** One attached target: the DevTools protocol with the session filled in. */
export class ChromiumTarget implements Scope {
  private constructor(
    readonly rpc: Rpc,
    readonly targetId: string,
    readonly sessionId: string,
  ) {}

  static async attach(rpc: Rpc, targetId: string): Promise<ChromiumTarget> {
    const { sessionId } = await rpc.request<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    return new ChromiumTarget(rpc, targetId, sessionId);
  }

  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return this.rpc.request<T>(method, params, this.sessionId);
  }

  async detach(): Promise<void> {
    await this.rpc.request('Target.detachFromTarget', { sessionId: this.sessionId });
  }

  /** Resolves at the next event of that name in this target. Call before causing it. */
  next(method: string): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.rpc.on(method, (_params, sessionId) => {
        if (sessionId !== this.sessionId) return;
        stop();
        resolve();
      });
    });
  }

  evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.evaluateSource<T>(callSource(fn, args));
  }

  /** Evaluates an expression that gives JSON, and parses that. `asUser` counts as a gesture of the reader. */
  async evaluateSource<T>(expression: string, options: { asUser?: boolean } = {}): Promise<T> {
    const evaluated = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: options.asUser ?? false,
      allowUnsafeEvalBlockedByCSP: true,
    });
    return parsed<T>(evaluated);
  }

  /** Calls a function source with `this` bound to a remote object. */
  async callOn<T>(objectId: string, functionDeclaration: string): Promise<T> {
    return parsed<T>(
      await this.send<Evaluated>('Runtime.callFunctionOn', { objectId, functionDeclaration, awaitPromise: true, returnByValue: true }),
    );
  }

  /** Remote object id of the first element that matches, or null. */
  async element(selector: string): Promise<string | null> {
    const expression = `document.querySelector(${JSON.stringify(selector)})`;
    return (await this.send<Evaluated>('Runtime.evaluate', { expression })).result.objectId ?? null;
  }
}

function parsed<T>({ result, exceptionDetails }: Evaluated): T {
  if (exceptionDetails) throw new Error(`In the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return JSON.parse(String(result.value)) as T;
}
