// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../lib/page/page-changes';

const OURS = 'sidelight-card';
let controller: AbortController;
let reads: number[];
let rewritten: string[];
/** How long a reading keeps the page busy. */
let costMs: number;
let now: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<header>12:00</header><main><p>Osh</p></main><div id="apart"></div>';
  controller = new AbortController();
  [reads, rewritten, costMs, now] = [[], [], 0, performance.now()];
  watchChanges({
    document,
    signal: controller.signal,
    isOurs: (node) => node.nodeName.toLowerCase() === OURS,
    story: () => document.querySelector('main'),
    rewritten: (nodes) => void rewritten.push(...nodes.map(({ nodeValue }) => nodeValue ?? '')),
    changed: async () => {
      reads.push(performance.now() - now);
      return costMs;
    },
  });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
/** Observers are told after the task. */
const settle = (): Promise<unknown> => pass(0);

function addParagraph(text = 'Bishkek'): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector('main')?.append(paragraph);
}
const text = (): Text => document.querySelector('p')?.firstChild as Text;

describe('the watch over a page', () => {
  it('has no timer while nothing changes, and none after a change was read', async () => {
    expect(vi.getTimerCount()).toBe(0);
    addParagraph();
    await pass(1000);
    expect(reads).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads once what comes in one go', async () => {
    addParagraph();
    await pass(100);
    addParagraph();
    await pass(1000);
    expect(reads).toHaveLength(1);
  });

  it('reads within a second although the page never rests', async () => {
    for (let i = 0; i < 20; i++) {
      addParagraph();
      await pass(50);
    }
    expect(reads.length).toBeGreaterThan(0);
    expect(reads[0]).toBeLessThan(1000);
  });

  it('tells at once which text was rewritten', async () => {
    text().data = 'Moscow';
    await settle();
    expect(rewritten).toEqual(['Moscow']);
    expect(reads).toEqual([]);
  });

  it('does not react to our own host', async () => {
    const host = document.createElement(OURS);
    host.textContent = 'a card about Osh';
    document.documentElement.append(host);
    await pass(1000);
    host.setAttribute('style', 'left: 0');
    host.remove();
    await pass(1000);
    expect(reads).toEqual([]);
  });

  it('does not react to clocks, pictures and comments', async () => {
    const clock = document.querySelector('header')?.firstChild as Text;
    clock.data = '12:01';
    document.querySelector('main')?.append(document.createElement('img'), document.createComment('an advertisement'));
    await pass(1000);
    expect(reads).toEqual([]);
  });

  it('reacts to classes around and in the story, and nowhere else', async () => {
    document.querySelector('#apart')?.setAttribute('class', 'moved');
    document.body.setAttribute('style', 'top: 1px');
    await pass(1000);
    expect(reads).toHaveLength(0);
    document.body.setAttribute('class', 'dark');
    await pass(1000);
    document.querySelector('p')?.setAttribute('style', 'display: block');
    await pass(1000);
    expect(reads).toHaveLength(2);
  });

  it('leaves most of the time to the page when reading is slow', async () => {
    costMs = 40;
    for (let i = 0; i < 40; i++) {
      addParagraph();
      await pass(100);
    }
    // 40 ms of work are followed by two seconds of none.
    expect(reads).toHaveLength(2);
  });

  it('ends with the signal, timers included', async () => {
    addParagraph();
    await settle();
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    addParagraph();
    await pass(1000);
    expect(reads).toEqual([]);
  });
});
