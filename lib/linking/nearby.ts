/**
 * What lies near what: a story that names Corsicana, Athens and Henderson County is in Texas. Every name of the story
 * supports the places near any of its own candidates, as much as it is likely to mean them.
 */
import { ALIAS_FLAGS, CANDIDATE_FLAGS } from '../gazetteer/format';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { EntityIndex, NodeIndex } from '../gazetteer/ids';
import { distanceKm, type Coordinates } from '../shared/coordinates';
import type { Mention } from './types';

/** Farther than this one town says nothing about another. */
const REACH_KM = 120;
/** Support falls to 1/e over this distance: about a county. */
const SCALE_KM = 50;
/** Cells of one degree: all that is in reach lies in a cell or the eight around it, but for the polar regions. */
const CELL_DEGREES = 1.1;
/** Candidates below this prior support nothing: every name is a hamlet somewhere. */
const MIN_PRIOR = 0.003;
/** A name that is a person's or a word as well says less. */
const DOUBTFUL_NAME = 0.3;
/** Places that are points on the map at this scale. */
const POINTS = new Set(['city', 'district', 'county', 'base', 'site', 'landmark', 'prison', 'building']);

interface Supporter {
  node: NodeIndex;
  at: Coordinates;
  weight: number;
}

export class Nearby {
  private readonly cells = new Map<string, Supporter[]>();
  private readonly known = new Map<EntityIndex, number>();

  /** `home` is the town that the page's paper reports about, or null. */
  constructor(private readonly gazetteer: Gazetteer, mentions: readonly Mention[], private readonly home: Coordinates | null) {
    const seen = new Set<NodeIndex>();
    for (const mention of mentions) {
      if (mention.node === null || mention.role === 'byline' || seen.has(mention.node)) continue;
      seen.add(mention.node);
      this.add(mention, mention.node);
    }
  }

  private add({ candidates }: Mention, node: NodeIndex): void {
    const doubtful = this.gazetteer.aliasFlags(node) & (ALIAS_FLAGS.ordinary | ALIAS_FLAGS.personal | ALIAS_FLAGS.elsewhere) ? DOUBTFUL_NAME : 1;
    for (const { entity, prior, flags } of candidates) {
      if (prior < MIN_PRIOR || flags & (CANDIDATE_FLAGS.demonym | CANDIDATE_FLAGS.surname) || !POINTS.has(this.gazetteer.type(entity))) continue;
      const at = this.gazetteer.coordinates(entity);
      if (!at) continue;
      const key = cellKey(cell(at.lat), cell(at.lon));
      const list = this.cells.get(key);
      const supporter = { node, at, weight: prior * doubtful };
      if (list) list.push(supporter);
      else this.cells.set(key, [supporter]);
    }
  }

  /** 0 where nothing else of the story is near; ln 2 for one town next door that can be nothing else, and slowly more. */
  support(place: EntityIndex, node: NodeIndex | null): number {
    const known = this.known.get(place);
    if (known !== undefined) return known;
    const support = this.computeSupport(place, node);
    this.known.set(place, support);
    return support;
  }

  private computeSupport(place: EntityIndex, node: NodeIndex | null): number {
    const at = POINTS.has(this.gazetteer.type(place)) ? this.gazetteer.coordinates(place) : null;
    if (!at) return 0;
    const best = new Map<NodeIndex, number>();
    const [row, column] = [cell(at.lat), cell(at.lon)];
    for (let i = row - 1; i <= row + 1; i++)
      for (let j = column - 1; j <= column + 1; j++)
        for (const supporter of this.cells.get(cellKey(i, j)) ?? []) {
          if (supporter.node === node) continue;
          const km = distanceKm(at, supporter.at);
          if (km <= REACH_KM) best.set(supporter.node, Math.max(best.get(supporter.node) ?? 0, supporter.weight * Math.exp(-km / SCALE_KM)));
        }
    return Math.log1p([...best.values()].reduce((sum, value) => sum + value, 0));
  }

  /** 1 for the paper's own town, less with distance, 0 beyond its reach or without such a town. */
  nearHome(place: EntityIndex): number {
    const at = this.home && POINTS.has(this.gazetteer.type(place)) ? this.gazetteer.coordinates(place) : null;
    if (!at || !this.home) return 0;
    const km = distanceKm(at, this.home);
    return km <= REACH_KM ? Math.exp(-km / SCALE_KM) : 0;
  }
}

const cell = (degrees: number): number => Math.floor(degrees / CELL_DEGREES);
const cellKey = (row: number, column: number): string => `${row},${column}`;
