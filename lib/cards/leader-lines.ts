/** Who led a country or an organisation, as bars of its timeline. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import type { PartialDate } from '../shared/partial-date';
import type { OfficeLine } from './card-model';
import { mainLine } from './leaders';
import { holderOn, officeLine, withoutRepeats } from './office-text';
import { titleInSentence } from './title-case';

/** By name; who led under another title than most has it as a detail. */
export function leaderLines(gazetteer: Gazetteer, entity: EntityIndex, day: PartialDate | null): OfficeLine[] {
  const tenures = mainLine(gazetteer, entity, day);
  const counts = new Map<EntityIndex, number>();
  for (const { office } of tenures) counts.set(office, (counts.get(office) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return withoutRepeats(tenures.map((tenure) => {
    const line = officeLine(tenure, holderOn(gazetteer, tenure, day), day);
    return tenure.office === usual ? line : { ...line, detail: titleInSentence(ownTitle(gazetteer, tenure.office, entity)) };
  }));
}

/** The title without what it is the title of: that is the name of the body whose card it stands on. */
export function ownTitle(gazetteer: Gazetteer, office: EntityIndex, body: EntityIndex): string {
  const whole = gazetteer.facts(office, 'title')[0]?.text ?? gazetteer.facts(office, 'label')[0]?.text ?? gazetteer.name(office);
  const end = ` ${gazetteer.name(body)}`;
  return whole.endsWith(end) ? whole.slice(0, -end.length).replace(/ of( the)?$/, '') : whole;
}
