import { describe, expect, it } from 'vitest';
import { addOffices } from '../../../scripts/dataset/curated/offices';
import { curatedRecords } from '../../../scripts/dataset/curated/records';
import { addGovernments } from '../../../scripts/dataset/governments';
import { seeded } from './curated-support';

describe('the government of a country', () => {
  const data = seeded('offices/all.yaml', 'role: other', 'role: other');
  const records = new Map(curatedRecords(data).map((record) => [record.id, record]));
  for (const office of addOffices(data, records)) records.set(office.id, office);
  const [government] = addGovernments(data.places.filter(({ type }) => type === 'country'), records);

  it('is led by who leads the country, and by nobody else with an office of it', () => {
    expect(government?.facts.filter(({ property }) => property === 'office')).toEqual([{ property: 'office', entity: 'president-of-kazakhstan' }]);
  });

  it('sits in the only capital that the country has had', () => {
    expect(government?.facts).toContainEqual({ property: 'seat', entity: 'astana' });
  });

  it('is what the capital stands for while it is the capital', () => {
    expect(records.get('astana')?.facts).toContainEqual({ property: 'stands-for', entity: 'government-of-kazakhstan', start: 19_971_210, end: 0 });
  });
});
