import { describe, expect, it } from 'vitest';
import { countOf, framesToAsk, framesToToggle, withReport, type StoryCount, type StoryReport } from '../../../lib/messaging/story-reports';

const told = (frame: number, count: StoryCount, part = `part ${frame}`): StoryReport => ({ part, frame, isTop: frame === 0, count });
const after = (...reports: StoryReport[]): StoryReport[] => reports.reduce<StoryReport[]>((known, report) => withReport(known, report), []);

describe('the story of a tab', () => {
  it('is that of the page itself, whatever its frames have', () => {
    const reports = after(told(4, 30), told(0, 2));
    expect([countOf(reports), framesToAsk(reports)]).toEqual([2, [0, 4]]);
  });

  it('is that of the frame with most names where the page has none', () => {
    const reports = after(told(4, 3), told(0, 0), told(7, 30));
    expect([countOf(reports), framesToAsk(reports)]).toEqual([30, [7, 4, 0]]);
  });

  it('is nowhere when nobody has told of one: then the page itself is asked', () => {
    expect([countOf([]), framesToAsk([]), framesToToggle([])]).toEqual([null, [0], [0]]);
  });

  it('is still known when the reader has taken the marks away, and gives no number', () => {
    const reports = after(told(4, 3), told(4, 'off'));
    expect([countOf(reports), framesToAsk(reports), framesToToggle(reports)]).toEqual([null, [4, 0], [4]]);
  });

  it('is forgotten when its document says so, but not for an older one', () => {
    expect(withReport(after(told(4, 3)), { ...told(4, 3), count: null })).toEqual([]);
    const reports = after(told(0, 3, 'before'), told(0, 5, 'now'));
    expect(withReport(reports, { part: 'before', frame: 0, isTop: true, count: null })).toEqual([told(0, 5, 'now')]);
  });
});

describe('switching', () => {
  it('takes all marks away, and brings back all that was taken', () => {
    expect(framesToToggle(after(told(0, 3), told(4, 5), told(7, 'off')))).toEqual([0, 4]);
    expect(framesToToggle(after(told(0, 'off'), told(4, 'off')))).toEqual([0, 4]);
  });
});
