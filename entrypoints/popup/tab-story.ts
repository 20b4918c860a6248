/** The story of a tab, as the popup tells of it: that of the page itself, or of a frame where the page has none. */
import { callBackground, callPage } from '../../lib/extension/calls';
import { storiesIn } from '../../lib/extension/story-store';
import type { PageStatus } from '../../lib/messaging/protocol';
import { framesToAsk, framesToToggle } from '../../lib/messaging/story-reports';

export interface Shown {
  /** The frame that the reader's next wishes are for; 0 is the page itself. */
  frame: number;
  status: PageStatus;
}

/** Marks the page, unless it is marked, and brings the page part in first where it is missing. */
export async function markTab(tab: number): Promise<Shown> {
  return storyIn(tab, await markPage(tab));
}

/** Marks a frame although it is no article, or although its marks were taken away. */
export async function markAnyway(tab: number, frame: number): Promise<Shown> {
  const reply = await callPage(tab, 'markPage', { evenIfNoArticle: true }, frame);
  if (reply.ok) return { frame, status: reply.value };
  await callBackground('activate', { tab });
  return { frame: 0, status: await statusOf(tab, true) };
}

/** Takes the marks of all frames away. */
export async function clearTab(tab: number, shown: number): Promise<Shown | null> {
  const frames = new Set([...framesToToggle(await storiesIn(tab)), shown]);
  const replies = await Promise.all([...frames].map(async (frame) => ({ frame, reply: await callPage(tab, 'clearPage', {}, frame) })));
  const own = replies.find(({ frame }) => frame === shown)?.reply;
  return own?.ok ? { frame: shown, status: own.value } : null;
}

/** The story of the tab, given what the page itself says. */
export async function storyIn(tab: number, page: PageStatus): Promise<Shown> {
  for (const frame of framesToAsk(await storiesIn(tab))) {
    const reply = frame === 0 ? null : await callPage(tab, 'markPage', { evenIfNoArticle: false }, frame);
    if (reply === null) break;
    if (reply.ok) return { frame, status: reply.value };
  }
  return { frame: 0, status: page };
}

async function markPage(tab: number): Promise<PageStatus> {
  const present = await callPage(tab, 'markPage', { evenIfNoArticle: false });
  if (present.ok && present.value.state === 'marked') return present.value;
  // Frames may have come since the page part came.
  const activated = await callBackground('activate', { tab });
  if (present.ok) return present.value;
  return activated.ok ? statusOf(tab, false) : { state: 'failed', message: activated.error.message };
}

async function statusOf(tab: number, evenIfNoArticle: boolean): Promise<PageStatus> {
  const reply = await callPage(tab, 'markPage', { evenIfNoArticle });
  return reply.ok ? reply.value : { state: 'failed', message: reply.error.message };
}
