/** "Washington kept the base": when a capital or a palace acts, it stands for those who govern from it. */
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex } from '../gazetteer/ids';
import { certainlyBefore, certainlyNotAfter, NO_DATE } from '../shared/partial-date';
import { hasPlacePreposition, once, wordsAfter, wordsBefore } from './cues';
import type { Story } from './story';
import type { Mention } from './types';

/** Verbs of what governments do. Not "be" or "have": places are and have, too. */
const VERBS =
  (
    'accuse agree announce approve argue ask back ban blame block boost call cancel claim condemn confirm consider criticise criticize cut demand deny denounce deploy dismiss ' +
    'dispatch evict expel fear find fire buy test shell arrest free bomb jail detain give hope impose insist invite keep launch lift maintain move negotiate offer oppose order pay pledge plan press pressure promise propose protest push recall ' +
    'recognise recognize refuse reject release relent remain rent reply request respond resist restore retaliate sanction say see seek send sever sign slam stop suspend support suspect ' +
    'take tell threaten turn urge veto view vow wage wait want warn weigh welcome win wish withdraw worry'
  )
    .split(' ');
/** In the forms that follow a subject: "keeps", "kept". */
const ACTS = new Set(VERBS.flatMap(forms));
/** In the form that follows an auxiliary: "will keep". */
const INFINITIVES = new Set(VERBS);
/** Auxiliaries before an act: "Washington has accused", "Moscow will send". */
const AUXILIARIES = new Set('has have had will would did does may might could should must is was also'.split(' '));
/** What governments have with each other: "relations with Moscow", "ties between Washington and Beijing". */
const DEALINGS = new Set('relations ties talks tensions pressure alliance deal agreement dispute rivalry cooperation negotiations support backing'.split(' '));
/** What belongs to a government rather than to a town: "Moscow's decision". */
const POSSESSIONS = new Set('decision policy stance position response support ally allies ambassador envoy demand demands plan plans role influence refusal interests concerns policies request troops military'.split(' '));
/** Most words between subject and verb are adverbs. */
const MAX_ADVERBS = 2;

function forms(verb: string): string[] {
  const irregular: Record<string, string> = {
    keep: 'kept', buy: 'bought', say: 'said', see: 'saw', seek: 'sought', send: 'sent', take: 'took', tell: 'told', win: 'won', withdraw: 'withdrew', give: 'gave', find: 'found', pay: 'paid', cut: 'cut',
  };
  const stem = verb.replace(/e$/, '');
  const past = irregular[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`);
  const doubled = /^(ban|stop|plan)$/.test(verb) ? [`${verb}${verb.at(-1)}ed`] : [];
  return [`${/(s|sh|ch|x)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`}`, past, ...doubled];
}

/** What a place stands for in this mention, with the words that show it; null when the place itself is meant. */
export function metonymOf(mention: Mention, place: EntityIndex, { gazetteer, date }: Story): { entity: EntityIndex; because: string } | null {
  const facts = gazetteer.facts(place, 'stands-for').filter(({ start, end }) => date === null || ((start === NO_DATE || certainlyNotAfter(start, date)) && (end === NO_DATE || !certainlyBefore(end, date))));
  // "Brussels" is the Union before it is Belgium: what `data/` names comes before the government of the country.
  const fact = facts.find(({ entity }) => entity !== null && gazetteer.type(entity) !== 'government') ?? facts[0];
  if (!fact || fact.entity === null || mention.role !== 'text') return null;
  const because = actionAfter(mention) ?? dealingBefore(mention) ?? addressedBefore(mention) ?? possessionAfter(mention);
  return because === null ? null : { entity: fact.entity, because: `“${because}”: an act of ${article(gazetteer, fact.entity)}, not of a place` };
}

const article = (gazetteer: Gazetteer, entity: EntityIndex): string => (gazetteer.rowKind(entity) === 'organisation' ? 'a government' : 'those who govern');

/** Whether what follows is an act of those who govern. */
export const isActing = once((mention): boolean => mention.role === 'text' && actionAfter(mention) !== null);

/** "Kiev accused Moscow", "asked Washington to wait": governments are spoken to. */
function addressedBefore(mention: Mention): string | null {
  const verb = wordsBefore(mention, 1)[0];
  return verb && verb.shape === 'lower' && /^(accused?|accuses|accusing|urged?|urges|urging|asked|asks|asking|warned|warns|warning|told|tells|pressed|pressing|blamed?|blames|blaming|persuaded?)$/.test(verb.norm) ? `${verb.norm} ${mention.surface}` : null;
}

/** "Washington eventually kept": subject, adverbs, an act. */
function actionAfter(mention: Mention): string | null {
  if (hasPlacePreposition(mention) || isObject(mention) || mention.block.tokens[mention.to - 1]?.possessive) return null;
  const after = wordsAfter(mention, MAX_ADVERBS + 3);
  for (const [i, token] of after.entries()) {
    const isAct = ACTS.has(token.norm) || (INFINITIVES.has(token.norm) && after.slice(0, i).some(({ norm }) => AUXILIARIES.has(norm)));
    if (isAct && token.shape === 'lower') return `${mention.surface} ${after.slice(0, i + 1).map(({ norm }) => norm).join(' ')}`;
    if (!AUXILIARIES.has(token.norm) && !/ly$|^(not|again|now|then|never)$/.test(token.norm)) return null;
  }
  return null;
}

/** A preposition or a verb before it makes it an object: "crowds in Bishkek wanted" is not Bishkek's wish. */
function isObject(mention: Mention): boolean {
  const before = wordsBefore(mention, 1)[0];
  // After a comma "and" begins a clause, and a subject may follow.
  return before !== undefined && before.gap !== 'break' && OBJECT_MARKERS.test(before.norm);
}

const OBJECT_MARKERS = /^(of|for|with|against|than|by|on|and|or|visited|left|reached|near)$/;

function dealingBefore(mention: Mention): string | null {
  const before = wordsBefore(mention, 4).map(({ norm }) => norm);
  const last = before.at(-1) ?? '';
  if (!/^(with|between|on|and|from|to)$/.test(last)) return null;
  const noun = before.find((norm) => DEALINGS.has(norm));
  return noun === undefined ? null : `${before.slice(before.indexOf(noun)).join(' ')} ${mention.surface}`;
}

function possessionAfter(mention: Mention): string | null {
  const after = wordsAfter(mention, 1)[0];
  return mention.block.tokens[mention.to - 1]?.possessive && after && POSSESSIONS.has(after.norm) ? `${mention.surface}’s ${after.norm}` : null;
}
