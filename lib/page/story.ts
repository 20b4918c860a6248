import type { BlockRole } from '../text/block';
import type { Steps } from './slices';
import { StoryJudge, type Judged, type StoryFrame } from './story-judge';
import type { Run } from './text-runs';

/** A run of the story with the role it plays. */
export interface StoryRun {
  run: Run;
  role: BlockRole;
}

/**
 * The story's runs in document order, the headline first when there is one: what stands between the headline and the
 * end of the root, each run judged by its role, one at a step.
 */
export function* chooseStory(runs: readonly Run[], frame: StoryFrame): Steps<StoryRun[]> {
  const zone = storyZone(runs, frame);
  yield;
  const judge = new StoryJudge(frame, zone);
  const judged: Judged[] = [];
  for (const run of zone) {
    yield;
    judged.push(judge.judge(run));
  }
  return withoutEmptyHeadings(judged);
}

/** From the headline – above or inside the root – to the end of the root. */
function storyZone(runs: readonly Run[], { root, headline }: StoryFrame): Run[] {
  const inside = runs.flatMap((run, i) => (root.contains(run.container) ? [i] : []));
  const [first = 0, last = -1] = [inside[0], inside.at(-1)];
  const title = headline ? runs.indexOf(headline) : -1;
  const isTitleBefore = title >= 0 && title <= last;
  return runs.slice(isTitleBefore ? title : first, last + 1);
}

/** A heading is kept for the text right under it: not for another heading, the end, or a list of links left out. */
function withoutEmptyHeadings(zone: readonly Judged[]): StoryRun[] {
  return zone.flatMap(({ run, role }, i) => {
    if (role === null) return [];
    return role !== 'heading' || isText(nextOf(zone, i)) ? [{ run, role }] : [];
  });
}

const nextOf = (zone: readonly Judged[], i: number): Judged | undefined => zone.slice(i + 1).find(({ role }) => role !== 'byline' && role !== 'caption');
const isText = (next: Judged | undefined): boolean => next !== undefined && next.role !== null && next.role !== 'heading' && next.role !== 'headline';
