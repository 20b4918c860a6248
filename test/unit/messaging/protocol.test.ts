import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cutBlocks, limitMapWidth, MAX_BLOCK_LENGTH, MAX_BLOCKS, MAX_NEAR } from '../../../lib/messaging/limits';
import { backgroundRequests, pageRequests } from '../../../lib/messaging/protocol';

const linkBlocks = { blocks: [{ role: 'paragraph', text: 'Crowds left Osh.' }], date: '2010-04-15', host: 'news.example' };
const getCard = {
  entity: 'osh', date: { value: '2010-04-15', source: 'the dateline' }, locale: 'en-GB', why: '', certain: true, alternatives: [], standsFor: null,
  compact: false, mapWidth: 338, mapReach: 'near', units: 'auto', story: { dateline: null, near: ['bishkek'] },
};

const accepts = (schema: v.GenericSchema, request: unknown): boolean => v.safeParse(schema, request).success;

describe('a request to link', () => {
  it('is a list of blocks and a day or none', () => {
    expect(accepts(backgroundRequests.linkBlocks, linkBlocks)).toBe(true);
    expect(accepts(backgroundRequests.linkBlocks, { ...linkBlocks, date: null })).toBe(true);
  });

  it.each([
    ['without a date', { blocks: [] }],
    ['with half a day', { ...linkBlocks, date: '2010-04' }],
    ['with a time', { ...linkBlocks, date: '2010-04-15T12:00' }],
    ['with an unknown role', { ...linkBlocks, blocks: [{ role: 'script', text: '' }] }],
    ['with a block that is no text', { ...linkBlocks, blocks: [{ role: 'paragraph', text: 5 }] }],
    ['with more blocks than an article has', { ...linkBlocks, blocks: Array.from({ length: 5001 }, () => linkBlocks.blocks[0]) }],
    ['with a block longer than a book', { ...linkBlocks, blocks: [{ role: 'paragraph', text: 'x'.repeat(200_001) }] }],
  ])('%s is refused', (_, request) => {
    expect(accepts(backgroundRequests.linkBlocks, request)).toBe(false);
  });

  it('is cut to its limits before it is sent, with offsets as they were', () => {
    const long = { role: 'paragraph' as const, text: 'Osh, '.repeat(MAX_BLOCK_LENGTH) };
    const blocks = cutBlocks([long, ...Array.from({ length: MAX_BLOCKS }, () => ({ role: 'paragraph' as const, text: 'Crowds left Osh.' }))]);
    expect(accepts(backgroundRequests.linkBlocks, { ...linkBlocks, blocks })).toBe(true);
    expect(long.text.startsWith(blocks[0]?.text ?? 'none')).toBe(true);
    expect(cutBlocks([long].map((block) => ({ ...block, text: 'short' })))).toEqual([{ role: 'paragraph', text: 'short' }]);
  });
});

describe('a request for a card', () => {
  it('names an entity, a date and what the link said', () => {
    expect(accepts(backgroundRequests.getCard, getCard)).toBe(true);
    expect(accepts(backgroundRequests.getCard, { ...getCard, date: null, standsFor: 'government-of-kyrgyzstan' })).toBe(true);
  });

  it.each([
    ['with a huge id', { ...getCard, entity: 'x'.repeat(201) }],
    ['with a number for an id', { ...getCard, entity: 5 }],
    ['with a map of another reach', { ...getCard, mapReach: 'far' }],
    ['with a map wider than any card', { ...getCard, mapWidth: 1001 }],
    ['with more places than are told', { ...getCard, story: { dateline: null, near: Array.from({ length: MAX_NEAR + 1 }, () => 'osh') } }],
    ['with units that nobody uses', { ...getCard, units: 'versts' }],
    ['with a huge reason', { ...getCard, why: 'x'.repeat(1001) }],
    ['with too many alternatives', { ...getCard, alternatives: Array.from({ length: 11 }, () => 'osh') }],
    ['with a date that is a string', { ...getCard, date: '2010-04-15' }],
    ['with a huge locale', { ...getCard, locale: 'e'.repeat(36) }],
    ['that leaves out whether it is certain', { ...getCard, certain: undefined }],
  ])('%s is refused', (_, request) => {
    expect(accepts(backgroundRequests.getCard, request)).toBe(false);
  });

  it.each([[12, 100], [338, 338], [5000, 1000]])('for a map of %i pixels asks for %i', (wanted, asked) => {
    expect(limitMapWidth(wanted)).toBe(asked);
    expect(accepts(backgroundRequests.getCard, { ...getCard, mapWidth: limitMapWidth(wanted) })).toBe(true);
  });
});

describe('other requests', () => {
  it('count names in whole numbers, or not at all', () => {
    const from = { part: '0.5', isTop: true };
    for (const count of [0, 12, 'off', null]) expect(accepts(backgroundRequests.reportCount, { ...from, count })).toBe(true);
    for (const count of [-1, 1.5, NaN, Infinity, '3', undefined]) expect(accepts(backgroundRequests.reportCount, { ...from, count })).toBe(false);
  });

  it('hide a name for a tab or everywhere', () => {
    const hide = { scope: 'tab', entity: 'osh', name: 'osh', isHidden: true };
    for (const request of [hide, { ...hide, scope: 'everywhere', entity: null, isHidden: false }]) expect(accepts(backgroundRequests.setHidden, request)).toBe(true);
    for (const request of [{ ...hide, scope: 'site' }, { ...hide, name: 'x'.repeat(1001) }, { ...hide, entity: 5 }, { ...hide, isHidden: 'yes' }]) expect(accepts(backgroundRequests.setHidden, request)).toBe(false);
  });

  it('name a tab by its number', () => {
    expect(accepts(backgroundRequests.activate, { tab: 3 })).toBe(true);
    for (const tab of [1.5, '3', null]) expect(accepts(backgroundRequests.activate, { tab })).toBe(false);
  });

  it('to a page say which sites to leave, and which names are hidden', () => {
    expect(accepts(pageRequests.leaveSites, { sites: ['*://*/*'], except: [] })).toBe(true);
    expect(accepts(pageRequests.leaveSites, { sites: '*://*/*', except: [] })).toBe(false);
    expect(accepts(pageRequests.hearHidden, { names: [{ entity: null, name: 'osh' }] })).toBe(true);
    expect(accepts(pageRequests.hearHidden, { names: ['osh'] })).toBe(false);
  });

  it('to a page say what the popup may say', () => {
    expect(accepts(pageRequests.markPage, { evenIfNoArticle: true })).toBe(true);
    expect(accepts(pageRequests.markPage, { evenIfNoArticle: 'yes' })).toBe(false);
    expect(accepts(pageRequests.showName, { subject: 'osh' })).toBe(true);
    expect(accepts(pageRequests.showName, {})).toBe(false);
    expect(accepts(pageRequests.clearPage, null)).toBe(false);
  });
});
