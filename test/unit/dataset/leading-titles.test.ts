import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../scripts/dataset/curated/leading-titles';
import type { Organisation } from '../../../scripts/dataset/curated/schema';

const body = (name: string, type: Organisation['type'], aliases: string[] = []): Organisation => ({ id: 'body', name, type, aliases });

describe('an office written in place', () => {
  it('leads the organisation by its title', () => {
    expect(roleOf({ title: 'Leader' }, body('al-Qaeda', 'armed-group'), [])).toBe('organisation-head');
    expect(roleOf({ title: 'Chief Executive' }, body('Petrobras', 'company'), [])).toBe('organisation-head');
    expect(roleOf({ title: 'Spokesman' }, body('Taliban', 'armed-group'), [])).toBe('other');
  });

  it('leads a party in a role of its own, which ministers outrank', () => {
    expect(roleOf({ title: 'Leader' }, body('Likud', 'party'), [])).toBe('party-leader');
  });

  it('leads nothing without an organisation: a governor leads a province', () => {
    expect(roleOf({ title: 'Governor' }, undefined, [])).toBe('other');
  });

  it('leads only a part where its label names another body', () => {
    expect(roleOf({ title: 'Chairman', label: 'Chairman of the NATO Military Committee' }, body('NATO', 'alliance'), [])).toBe('other');
    expect(roleOf({ title: 'Leader', label: 'Leader of Hamas in the Gaza Strip' }, body('Hamas', 'armed-group'), [])).toBe('other');
  });

  it('leads the whole where its label names it, by any of its names', () => {
    expect(roleOf({ title: 'Leader', label: "Leader of Germany's Free Democratic Party" }, body('Free Democratic Party', 'party'), [])).toBe('party-leader');
    expect(roleOf({ title: 'Chair', label: 'Chair of the U.S. Securities and Exchange Commission' }, body('Securities and Exchange Commission', 'agency'), [])).toBe('organisation-head');
    expect(roleOf({ title: 'Director', label: 'Director of FEMA' }, body('Federal Emergency Management Agency', 'agency', ['FEMA']), [])).toBe('organisation-head');
  });

  it('leads the whole though its title has an "of" of its own', () => {
    expect(roleOf({ title: 'Chief of Staff', label: 'Chief of Staff of the Israel Defense Forces' }, body('Israel Defense Forces', 'armed-force'), [])).toBe('organisation-head');
  });

  it('leads a newspaper as its editor, and no university', () => {
    expect(roleOf({ title: 'Executive Editor' }, body('The New York Times', 'newspaper'), [])).toBe('organisation-head');
    expect(roleOf({ title: 'Executive Editor' }, body('Columbia University', 'university'), [])).toBe('other');
  });

  it('leads as a secretary only where nobody stands above', () => {
    const party = body('Christian Democratic Union', 'party');
    expect(roleOf({ title: 'General Secretary' }, party, [{ title: 'Leader' }])).toBe('other');
    expect(roleOf({ title: 'General Secretary' }, party, [{ title: 'General Secretary' }])).toBe('party-leader');
  });

  it('leads as a commander those who fight, as a speaker a parliament', () => {
    expect(roleOf({ title: 'Commander' }, body('Rapid Support Forces', 'armed-group'), [])).toBe('organisation-head');
    expect(roleOf({ title: 'Commander' }, body('NATO', 'alliance'), [])).toBe('other');
    expect(roleOf({ title: 'Speaker' }, body('Knesset', 'parliament'), [])).toBe('organisation-head');
  });
});
