/** What the dataset holds, in the terms of the corpora: titles, Wikidata ids, coordinates. */
import type { Gazetteer } from '../../lib/gazetteer/gazetteer';
import type { EntityIndex } from '../../lib/gazetteer/ids';
import type { EntityRef } from '../../lib/linking/types';
import { lookupName } from '../../lib/matching/lookup';
import { distanceKm, type Coordinates } from '../../lib/shared/coordinates';
import type { Kind } from '../../lib/shared/kind';
import { wikipediaTitle } from '../../lib/matching/wikipedia-title';
import type { Gold } from './corpora';
import type { Titles } from './titles';

/** A hundred miles, the customary tolerance for places: a city's centre and its province's are both right. */
export const NEAR_KM = 161;

export class Holdings {
  private readonly byTitle = new Map<string, EntityIndex[]>();

  constructor(private readonly gazetteer: Gazetteer, private readonly titles: Titles) {
    for (let i = 0; i < gazetteer.entityCount; i++) {
      const entity = i as EntityIndex;
      const title = wikipediaTitle(gazetteer, entity);
      if (title === undefined) continue;
      const key = titles.canonical(title);
      this.byTitle.set(key, [...(this.byTitle.get(key) ?? []), entity]);
    }
  }

  /** Does the dataset hold what the gold mention means? A place also by its name, where one lies near. */
  holds(gold: Gold): boolean {
    if (gold.id !== undefined) return this.gazetteer.find(gold.id) !== null;
    if (gold.title !== undefined && this.byTitle.has(this.titles.canonical(gold.title))) return true;
    const at = coordinatesOfGold(gold);
    return at !== null && lookupName(gold.surface, this.gazetteer).some(({ entity }) => isNear(at, this.gazetteer.coordinates(entity)));
  }

  agrees(gold: Gold, { id, kind }: EntityRef): boolean {
    if (gold.id !== undefined) return gold.id === id;
    const entity = this.gazetteer.find(id);
    if (entity === null) return false;
    const title = wikipediaTitle(this.gazetteer, entity);
    if (title !== undefined && gold.title !== undefined && this.titles.canonical(title) === this.titles.canonical(gold.title)) return true;
    if (title !== undefined && gold.wikidata !== undefined && this.titles.wikidata(title) === gold.wikidata) return true;
    if (gold.title !== undefined && this.isNamed(entity, gold.title)) return true;
    const at = coordinatesOfGold(gold);
    return kind === 'place' && at !== null && isNear(at, this.gazetteer.coordinates(entity));
  }

  /** Articles were renamed and redirected since the texts were annotated: a title that is a full name of the entity means it. */
  private isNamed(entity: EntityIndex, title: string): boolean {
    const wanted = this.titles.canonical(title);
    return [this.gazetteer.name(entity), ...this.gazetteer.facts(entity, 'alias').map(({ text }) => text)].some((name) => name.length > 3 && this.titles.canonical(name) === wanted);
  }

  /** Can it be told whether an entity is what the gold mention means? */
  isComparable({ id, title, wikidata, lat }: Gold): boolean {
    return id !== undefined || title !== undefined || lat !== undefined || (wikidata !== undefined && this.titles.hasTitleOf(wikidata));
  }

  /** What kind of thing an annotation means, by its type or by the entity. */
  kindOf(gold: Gold): Kind | null {
    if (gold.kind !== null) return gold.kind;
    const entity = this.entityOf(gold);
    const kind = entity === null ? null : this.gazetteer.rowKind(entity);
    return kind === 'office' ? null : kind;
  }

  coordinatesOf(gold: Gold): Coordinates | null {
    const entity = this.entityOf(gold);
    return coordinatesOfGold(gold) ?? (entity === null ? null : this.gazetteer.coordinates(entity));
  }

  coordinates({ id }: EntityRef): Coordinates | null {
    const entity = this.gazetteer.find(id);
    return entity === null ? null : this.gazetteer.coordinates(entity);
  }

  private entityOf({ id, title }: Gold): EntityIndex | null {
    if (id !== undefined) return this.gazetteer.find(id);
    return (title !== undefined && this.byTitle.get(this.titles.canonical(title))?.[0]) || null;
  }
}

const coordinatesOfGold = ({ lat, lon }: Gold): Coordinates | null => (lat === undefined || lon === undefined ? null : { lat, lon });
const isNear = (a: Coordinates, b: Coordinates | null): boolean => b !== null && distanceKm(a, b) <= NEAR_KM;
