// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card';
import type { CardProps } from '../../../components/card/card-props';
import { galleryColumns } from '../../support/card-models';

const items = galleryColumns({ maps: {}, flags: {} }).flat();
const item = (caption: string) => {
  const found = items.find((each) => each.caption === caption);
  if (!found) throw new Error(`Bug: no card "${caption}" in the gallery`);
  return found;
};
const callbacks = () => ({ onMore: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onPrevious: vi.fn(), onNext: vi.fn(), onGoToFirst: vi.fn(), onOpenEntity: vi.fn(), onOpenWikipedia: vi.fn(), onSwitchDate: vi.fn(), onSwitchMap: vi.fn(), onCopy: vi.fn() });

function show(caption: string, props: Partial<CardProps> = {}) {
  const { model, story, props: usual } = item(caption);
  const calls = callbacks();
  render(<Card expanded={false} side="below" tabX={20} dateMode="article" {...calls} {...usual} {...props} model={model} story={story} />, document.body);
  const text = document.body.textContent?.replace(/\s+/g, ' ') ?? '';
  const button = (name: string) => [...document.querySelectorAll<HTMLButtonElement>('button, [role=button]')].find((each) => each.textContent === name || each.getAttribute('aria-label') === name);
  return { text, calls, button };
}

afterEach(() => render(null, document.body));

describe('the card', () => {
  it('opens with the day its facts are true for, and says then before later', () => {
    const { text } = show('Person');
    expect(text).toContain('On 15 April 2010');
    expect(text.indexOf('since 7 April 2010')).toBeLessThan(text.indexOf('President of Kyrgyzstan, 2010–2011'));
    expect(text).toContain('Mention 2 of 5 in this story');
  });

  it('is a dialog named after its subject, and every button has a name', () => {
    show('Person, more');
    expect(document.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Roza Otunbayeva');
    for (const each of document.querySelectorAll('button, [role=button]')) expect(each.getAttribute('aria-label') ?? each.textContent).toBeTruthy();
  });

  it('makes no dated claim without a date', () => {
    const { text } = show('No certain date: no dated claim');
    expect(text).toContain('No certain date on this page');
    expect(text).not.toContain('this story·');
    expect(document.querySelector('.tl-marker')).toBeNull();
  });

  it('says perhaps, and opens an alternative by button and by numeral', () => {
    const { text, calls, button } = show('Uncertain');
    expect(text).toContain('Perhaps Robert O. Blake Jr., Assistant Secretary');
    button('Robert BlakeAmerican actor, born 19331')?.click();
    document.querySelector('[role=dialog]')?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
    expect(calls.onOpenEntity.mock.calls).toEqual([['a'], ['c']]);
  });

  it.each([
    ['Person, more', 'Not this person'],
    ['Uncertain', 'None of these'],
    ['Not in the reference data', 'Not a name'],
  ])('lets the reader say of "%s": %s', (caption, label) => {
    const notThis = { onAsk: vi.fn(), onCancel: vi.fn(), onHide: vi.fn(), onUndo: vi.fn() };
    show(caption, { expanded: true, notThis: { state: 'offered', ...notThis } }).button(label)?.click();
    expect(notThis.onAsk).toHaveBeenCalledOnce();
    const asked = show(caption, { expanded: true, notThis: { state: 'asked', ...notThis } });
    for (const text of ['Hide in this tab', 'Everywhere', 'Cancel']) asked.button(text)?.click();
    expect(notThis.onHide.mock.calls).toEqual([['tab'], ['everywhere']]);
    expect(notThis.onCancel).toHaveBeenCalledOnce();
    show(caption, { expanded: true, notThis: { state: 'tab', ...notThis } }).button('Undo')?.click();
    expect(notThis.onUndo).toHaveBeenCalledOnce();
    expect(document.querySelector('.sl-actions [role=status]')?.textContent).toBe('Hidden in this tab.');
  });

  it('is described by its claims, and an unknown name by its quotation', () => {
    const described = () => (document.querySelector('[role=dialog]')?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    show('Person');
    expect(described()).toMatch(/Head of the interim government.*Later.*President of Kyrgyzstan/);
    show('Not in the reference data');
    expect(described()).toContain('confirmed the departure by telephone');
  });

  it('quotes the article word for word for a name it does not know, and offers no more', () => {
    const { text, button } = show('Not in the reference data');
    expect(text).toContain('“Ravshan Dzhamgyrchiyev, an aide to Mr. Bakiyev, confirmed the departure by telephone.”');
    expect(text).toContain('From this article only');
    expect(button('More')).toBeUndefined();
  });

  it('says what a metonym means here, and why', () => {
    const { text } = show('Metonym');
    expect(text).toContain('Here: the government of the United States');
    expect(text).toContain('an act of a government, not of a city');
    expect(document.querySelector('.mp')).toBeNull();
  });

  it('keeps a way back to the article’s date when switched to today', () => {
    const { calls, button } = show('Switched to today');
    button('On 15 April 2010')?.click();
    expect(calls.onSwitchDate).toHaveBeenCalledOnce();
  });

  it('leads to related entities from inside its text', () => {
    const { calls, button } = show('Place');
    button('Osh Region')?.click();
    expect(calls.onOpenEntity).toHaveBeenCalledWith('Osh Region');
  });

  it('shows ledger, first mention, reason, actions and sources only when expanded', () => {
    expect(show('Person').text).not.toContain('Why this match');
    const { text } = show('Person, more');
    for (const part of ['Ambassador to the United Kingdom', 'First mention', 'Why this match', 'Wikipedia ↗', 'Date from the page’s metadata.']) expect(text).toContain(part);
  });

  it('says in a live line what came of a wish, and is busy while it waits', () => {
    expect(show('Person', { status: 'failed' }).text).toContain('Could not be opened. Try again.');
    const status = document.querySelector('[role=status]');
    show('Person', { status: 'waiting' });
    expect(document.querySelector('[role=status]')).toBe(status);
    expect(status?.textContent).toBe('Opening …');
    expect(document.querySelector('[role=dialog]')?.getAttribute('aria-busy')).toBe('true');
    expect(show('Person', { status: 'copied' }).text).toContain('Copied.');
    expect(show('Person').text).toContain('Mention 2 of 5 in this story');
  });

  it('opens what a name in its text leads to by Enter and by the space bar, too', () => {
    const { calls, button } = show('Place');
    for (const key of ['Enter', ' ', 'x']) button('Osh Region')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(calls.onOpenEntity).toHaveBeenCalledTimes(2);
  });

  it('lays its pictures out for the reader’s text size, so that their labels grow too', () => {
    show('Person', { textSize: 200 });
    expect(document.querySelector('.tl')?.getAttribute('viewBox')).toMatch(/^0 0 150 /);
    expect(document.querySelector<HTMLElement>('[role=dialog]')?.style.getPropertyValue('--sl-text')).toBe('2');
    show('Person', { width: 320 });
    expect(document.querySelector('.tl')?.getAttribute('viewBox')).toMatch(/^0 0 280 /);
  });

  it('puts short facts side by side and long ones in rows', () => {
    show('Country');
    expect(document.querySelectorAll('.sl-trio > div')).toHaveLength(3);
    show('Metonym');
    expect(document.querySelector('.sl-trio')).toBeNull();
    expect(document.querySelector('.sl-facts')?.textContent).toContain('Why “here”');
  });

  it('counts the mentions of what was opened from another card, and none of them is the current one', () => {
    const { model } = item('Country');
    const { story } = item('Country');
    render(<Card expanded={false} side="below" tabX={20} dateMode="article" {...callbacks()} onBack={vi.fn()} model={model} story={{ ...story, current: -1 }} />, document.body);
    expect(document.body.textContent).toContain('Named 7 times in this story');
    expect(document.querySelectorAll('.st-current')).toHaveLength(0);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.sl-scrub button')];
    expect(buttons.map(({ disabled }) => disabled)).toEqual([true, false]);
  });

  it('says what it is about in a low window, too', () => {
    expect(show('Person', { compact: true }).text).not.toContain('Kyrgyz diplomat');
    expect(show('Event', { compact: true }).text).toContain('Protests from Talas to Bishkek');
    const { model, story } = item('Person');
    if (model.type !== 'entity') throw new Error('Bug: a person is an entity');
    const undated = { ...model, date: null, at: null, heading: { name: 'Roza Otunbayeva', description: 'Kyrgyz diplomat' } };
    render(<Card expanded={false} compact side="below" tabX={20} dateMode="article" {...callbacks()} model={undated} story={story} />, document.body);
    expect(document.body.textContent).toContain('Kyrgyz diplomat');
  });

  it('disables previous at the first mention and next at the last', () => {
    const { button } = show('Event');
    expect(button('Next mention')?.disabled).toBe(true);
    expect(button('Previous mention')?.disabled).toBe(false);
  });

  it('renders nothing empty when little is known', () => {
    const { model } = item('Organisation');
    if (model.type !== 'entity') throw new Error('Bug: an organisation is an entity');
    const bare = { ...model, heading: { name: 'Reuters', description: '' }, keyFacts: [], related: [], why: '', date: null, at: null };
    render(<Card expanded side="below" tabX={20} dateMode="article" {...callbacks()} model={bare} story={{ positions: [], current: 0, first: { sentence: '', start: 0, end: 0, paragraph: 1 } }} />, document.body);
    for (const element of document.querySelectorAll('p, dl, dd, dt, section, ol, h3')) expect(element.textContent).not.toBe('');
    expect(document.querySelector('.sl-scrub')).toBeNull();
  });
});
