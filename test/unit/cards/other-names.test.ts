import { describe, expect, it } from 'vitest';
import { smallGazetteer } from '../../support/small-gazetteer';
import { fact } from './support';

const aliases = (...names: string[]): string[] => names.map((name) => `alias: ${name}`);
const over = smallGazetteer([
  { id: 'opec', name: 'OPEC', kind: 'organisation', type: 'alliance', facts: aliases('oil cartel', 'Bank of the Oil States', 'al-Opec', 'UN oil agency').concat('alias: Cartel of Oil [matchOnly]') },
  { id: 'states', name: 'Union', kind: 'place', type: 'country', facts: [...aliases('U.S.', 'US', 'USA', 'U.S.A.', 'United States', 'America', 'The States'), 'former-name: Colonies to 1776', 'alias: Colonies'] },
  { id: 'kumyks', name: 'Kumyks', kind: 'group', facts: aliases('Kumyk', 'Qumuqs') },
  { id: 'strike', name: 'General strike', kind: 'event', facts: aliases('Strike of 1926', 'the strike', "Britain's strike") },
  { id: 'long', name: 'Gaddafi', kind: 'person', facts: aliases('Muammar al-Gaddafi of the Gaddafa and of Sirte in Libya', 'Moammar al-Kadhafi of the Gaddafa and of Sirte in Libya', 'Mu’ammar Qadhafi of the Gaddafa', 'Short') },
]);
const called = (id: string, label = 'Also called'): string | null => fact(id, null, label, { over });

describe('other names on a card', () => {
  it('are names, not descriptions that help to find them', () => {
    expect(called('opec')).toBe('Bank of the Oil States, al-Opec');
    expect(called('strike')).toBe('Strike of 1926');
  });

  it('say nothing twice: no dots, no plural, no former name', () => {
    expect(called('states')).toBe('U.S., USA, United States, America');
    expect(called('kumyks')).toBe('Qumuqs');
  });

  it('are as many as a row has room for', () => {
    expect(called('long', 'Also written')).toBe('Muammar al-Gaddafi of the Gaddafa and of Sirte in Libya, Moammar al-Kadhafi of the Gaddafa and of Sirte in Libya, Short');
  });
});
