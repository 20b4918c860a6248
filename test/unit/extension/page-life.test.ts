// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { defined } from '../../../lib/shared/assert';
import { beginLife, hasLife, PAGE_KEY } from '../../../lib/extension/page-life';

const alive = (): boolean => true;

describe('a page part', () => {
  let life: AbortController | null = null;
  afterEach(() => life?.abort());

  it('lives once in a document', () => {
    life = beginLife(globalThis, document, alive);
    expect(hasLife(PAGE_KEY)).toBe(true);
    expect([beginLife(globalThis, document, alive), life?.signal.aborted]).toEqual([null, false]);
  });

  it('may begin again when the one before has ended', () => {
    defined(beginLife(globalThis, document, alive), 'a life').abort();
    expect(hasLife(PAGE_KEY)).toBe(false);
    life = beginLife(globalThis, document, alive);
    expect(life).not.toBeNull();
  });

  it('ends one whose extension is gone, and one of the document before', () => {
    let isThere = true;
    const orphan = defined(beginLife(globalThis, document, () => isThere), 'a life');
    isThere = false;
    expect(hasLife(PAGE_KEY)).toBe(false);
    const next = defined(beginLife(globalThis, document, alive), 'the next life');
    life = beginLife(globalThis, document.implementation.createHTMLDocument(), alive);
    expect([orphan, next].map(({ signal }) => signal.aborted)).toEqual([true, true]);
    expect([life === null, hasLife(PAGE_KEY)]).toEqual([false, false]);
  });
});
