import { describe, expect, it } from 'vitest';
import { hiddenNameOf, hiddenSubjects } from '../../../lib/cards/hidden-names';
import type { EntityId } from '../../../lib/gazetteer/ids';
import type { LinkedMention } from '../../../lib/linking/types';

const ref = (id: string) => ({ id: id as EntityId, name: id, kind: 'person' as const });
function mention(surface: string, entity: string | null, more: Partial<LinkedMention> = {}): LinkedMention {
  return { block: 0, start: 0, end: 1, surface, kind: 'person', entity: entity === null ? null : ref(entity), score: 1, why: '', role: 'text', alternatives: [], ...more };
}

const FULL = mention('Róbert Blake', 'blake');
const SURNAME = mention('Blake', 'blake');
const OSH = mention('Osh', 'osh');

describe('names that are hidden', () => {
  it('are kept as the entity and the fullest form of the name, normalised', () => {
    expect(hiddenNameOf(SURNAME, [OSH, FULL, SURNAME])).toEqual({ entity: 'blake', name: 'robert blake' });
  });

  it('are not kept under an adjective', () => {
    expect(hiddenNameOf(mention('Chad', 'TD'), [mention('Chadian', 'TD', { role: 'demonym' })])).toEqual({ entity: 'TD', name: 'chad' });
  });

  it('hide every mention of the subject, surname alone included', () => {
    expect(hiddenSubjects([OSH, FULL, SURNAME], [{ entity: 'blake', name: 'robert blake' }])).toEqual(new Set(['blake']));
  });

  it('leave alone the same entity under another name, and the same name of another entity', () => {
    const hidden = [{ entity: 'blake', name: 'robert blake' }];
    expect(hiddenSubjects([mention('Robert O. Blake Jr.', 'blake')], hidden).size).toBe(0);
    expect(hiddenSubjects([mention('Robert Blake', 'actor')], hidden).size).toBe(0);
  });

  it('hide what is only perhaps the entity, and names that only a story knows', () => {
    const perhaps = mention('Robert Blake', null, { alternatives: [{ ...ref('blake'), score: 0.5 }] });
    const unlinked = mention('Dzhamgyrchiyev', null, { unlinkedName: 'ravshan dzhamgyrchiyev' });
    expect(hiddenSubjects([perhaps, unlinked], [hiddenNameOf(perhaps, [perhaps]), hiddenNameOf(unlinked, [unlinked])]).size).toBe(2);
    expect(hiddenNameOf(unlinked, [unlinked])).toEqual({ entity: null, name: 'ravshan dzhamgyrchiyev' });
  });

  it('are none in a story when nothing is hidden', () => {
    expect(hiddenSubjects([FULL, OSH], []).size).toBe(0);
  });
});
