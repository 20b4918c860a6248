/** Of which country somebody was a citizen on the day, as far as countries come and go. */
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, NO_DATE } from '../shared/partial-date';
import type { Fact, RelatedEntity } from './card-model';
import type { CardContext } from './context';
import { flagOn } from './flag-on';
import { nameOn } from './names-on';

/** One row, with the flag where there is one country. */
export function citizenshipFact(context: CardContext): Fact[] {
  const countries = countriesOf(context);
  const [only] = countries;
  if (only === undefined) return [];
  const flag = countries.length === 1 ? flagOn(context.gazetteer, only, context.day) : undefined;
  return [{ label: 'Citizen of', value: countries.map((country) => nameOn(context.gazetteer, country, context.day)).join(', '), ...(flag !== undefined && { flag }) }];
}

export const citizenshipLinks = (context: CardContext): RelatedEntity[] =>
  countriesOf(context).map((country) => ({ id: context.gazetteer.id(country), name: nameOn(context.gazetteer, country, context.day), kind: 'place', relation: '' }));

/** Without those that had ended, or were not independent yet, on the day. Citizenships have no dates of their own. */
function countriesOf({ gazetteer, entity, day }: CardContext): EntityIndex[] {
  const all = gazetteer.facts(entity, 'citizenship').flatMap(({ entity: country }) => (country === null ? [] : [country]));
  if (day === null) return all;
  return all.filter((country) => {
    const end = gazetteer.facts(country, 'end')[0]?.start ?? NO_DATE;
    const begun = gazetteer.facts(country, 'independence')[0]?.start ?? gazetteer.facts(country, 'start')[0]?.start ?? NO_DATE;
    return !(end !== NO_DATE && certainlyBefore(end, day)) && !(begun !== NO_DATE && certainlyBefore(day, begun));
  });
}
