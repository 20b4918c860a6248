/**
 * Source of an expression that calls a function with JSON arguments and gives its awaited result as JSON.
 * `__name` is a helper that esbuild (tsx, vitest) puts into function bodies; the page does not have it.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { ${HELPERS} return JSON.stringify(await (${fn})(...${JSON.stringify(args)})) ?? 'null'; })()`;
}

/** The same for a function whose first argument is `first`, a variable or `this` in the scope of the source. */
export function callOnSource(first: string, fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(async () => { ${HELPERS} return JSON.stringify(await (${fn})(${first}, ...${JSON.stringify(args)})) ?? 'null'; })()`;
}

const HELPERS = 'const __name = (fn) => fn;';
