/** A locator map from outlines and a request: projected, clipped, labelled, ready to draw. Pure; no DOM, no Node. */
import type { MapGround, MapLabel, MapModel, MapPoint } from '../map-model';
import { placeInside } from './area-labels';
import { isDrawable, nameOn, unionOn } from './border-history';
import { areaExtent, cityExtent, countryExtent, USUAL_RADIUS_KM, widened, type Extent } from './extent';
import { globeAt, GLOBE_RADIUS } from './globe';
import { Ground, WATER } from './ground';
import { boxesAlong, labelBox, LabelRoom, squareAround, type LabelPlace } from './label-room';
import { MAP_HEIGHT, MAP_WIDTH, type MapRequest, type NamedPoint } from './map-request';
import type { Outlines } from './outlines';
import { alongside, beside } from './point-labels';
import { distanceKm } from '../../shared/coordinates';
import type { LonLat } from './projection';
import { pixelOf, viewOf, type Size, type View } from './view';
import { WorldShapes } from './world-shapes';

export type { MapRequest } from './map-request';

/** Radii of the points with their rings, in pixels. */
const DOT = 6;
const SQUARE = 4;
const POINT = 3;
/** A dotted line shorter than this would be all ends. */
const SHORTEST_ROUTE = 36;
/** Between a point's middle and the end of the dotted line. */
const ROUTE_GAP_DOT = 9;
const ROUTE_GAP_SQUARE = 8;
/** A country with less than this on the map (cells of 4 px) has no room for a name. */
const SMALLEST_LABELLED = 24;
const MOST_NEIGHBOURS = 9;
/** A country with fewer cells than this is drawn as a point. */
const SMALLEST_SHAPE = 4;
/** What a label gives for the next better side of its point, in share of one ground beneath it. */
const PREFERENCE = 0.06;
/** From the frame to the globe's middle. */
const GLOBE_INSET = GLOBE_RADIUS + 11.5;
/** The globe may hide this share of itself in the subject's country. */
const GLOBE_OVER_HERE = 0.12;

/**
 * Lays out the map of a request. Nothing where the country is not in the outlines, or where its borders on the
 * request's date cannot be drawn.
 */
export function locatorMap(outlines: Outlines, request: MapRequest): MapModel | undefined {
  const size = { width: request.width ?? MAP_WIDTH, height: request.height ?? MAP_HEIGHT };
  const code = request.subject.kind === 'area' ? undefined : (request.subject.iso ?? request.country);
  if (code !== undefined && !isDrawable(code, request.date)) return undefined;
  const here = code === undefined ? -1 : outlines.countryOf(code);
  const near = extentOf(outlines, request, here, size);
  if (!near) return undefined;
  const wide = widened(near);
  const { reach = 'near' } = request;
  const { centre, scale } = reach === 'wide' && wide ? wide : near;
  const map = new Layout(outlines, request, viewOf(centre, scale, size), here).model();
  return { ...map, reach: wide ? reach : 'near', hasOtherReach: wide !== undefined };
}

function extentOf(outlines: Outlines, { subject, date }: MapRequest, here: number, size: Size): Extent | undefined {
  if (subject.kind === 'area') return areaExtent(subject, subject.radiusKm ?? USUAL_RADIUS_KM, size);
  const union = here < 0 ? undefined : unionOn(outlines.code(here), date);
  const members = union ? union.members.map((code) => outlines.countryOf(code)) : [here];
  const country = here < 0 ? undefined : countryExtent(outlines, members, size, subject);
  return subject.kind === 'country' ? country : cityExtent(country, subject, size);
}

/** One map in the making: points first, then their labels, the globe, and whatever names still fit. */
class Layout {
  private readonly world: WorldShapes;
  private readonly ground: Ground;
  private readonly room: LabelRoom;
  private readonly here: number | undefined;
  private readonly points: MapPoint[] = [];
  private readonly labels: LabelPlace[] = [];
  private route: string | undefined;

  constructor(private readonly outlines: Outlines, private readonly request: MapRequest, private readonly view: View, country: number) {
    this.world = new WorldShapes(outlines, view, request.date);
    this.ground = new Ground(view);
    this.room = new LabelRoom(view);
    this.here = country < 0 ? undefined : this.world.groupOf(country);
  }

  model(): Omit<MapModel, 'reach' | 'hasOtherReach'> {
    const neighbours = this.survey();
    this.placeSubjectAndCapital();
    const globe = this.placeGlobe();
    this.placeNames(neighbours);
    const { width, height } = this.view;
    const shapes = this.world.shapes(this.here);
    if (this.route !== undefined) shapes.push({ role: 'route', d: this.route });
    return { width, height, label: this.sentence(), shapes, points: this.points.map(rounded), labels: this.labels.map((label) => this.finished(label)), ...(globe ? { globe } : {}) };
  }

  /** Fills the ground; gives the groups on the map, largest first. */
  private survey(): { group: number; cells: number }[] {
    const groups = new Set(this.world.countriesInView().map((country) => this.world.groupOf(country)));
    for (const group of groups) this.ground.fill(this.world.ringsOf(this.world.membersOf(group)), group);
    const counts = this.ground.counts();
    return [...groups].map((group) => ({ group, cells: counts.get(group) ?? 0 })).sort((a, b) => b.cells - a.cells || a.group - b.group);
  }

  private placeSubjectAndCapital(): void {
    const { subject, capital, from } = this.request;
    const isPoint = subject.kind === 'city';
    const at = pixelOf(this.view, subject);
    const square = capital && !(isPoint && distanceKm(subject, capital) < SAME_PLACE_KM) ? this.visible(capital) : undefined;
    if (isPoint) this.addPoint('subject', at, DOT);
    const start = isPoint && from ? this.visible(from) : undefined;
    if (square) this.addPoint('capital', square, SQUARE);
    if (start) this.addPoint('place', start, POINT);
    const end = from ? start : square;
    const line = isPoint && end ? this.drawRoute(at, end) : undefined;
    if (isPoint) this.add(this.bestBeside(at, DOT, subject.name, 'subject', line));
    else if (subject.kind === 'country') this.placeCountryName(at);
    else this.add(this.room.firstFree([{ text: subject.name, role: 'subject', x: at.x, y: at.y + 5, anchor: 'middle' }]));
    if (start && from) this.add(this.bestBeside(start, POINT, from.name, 'place', line));
    if (square && capital) this.add(this.bestBeside(square, SQUARE, capital.name, 'capital', line));
    const measured = from ?? capital;
    if (line && measured) this.placeDistance(line, measured);
  }

  private placeCountryName(at: { x: number; y: number }): void {
    const { name } = this.request.subject;
    const owner = this.here;
    if (owner === undefined || this.ground.areaOf(owner).cells < SMALLEST_SHAPE) {
      this.addPoint('subject', at, DOT);
      return this.add(this.bestBeside(at, DOT, name, 'subject', undefined));
    }
    const inside = placeInside(this.room, this.ground, { text: name, role: 'country', owner, least: 0.9 });
    this.add(inside ?? this.outside(at, name, owner));
  }

  /** Beside a country smaller or thinner than its name, on water if that can be had. */
  private outside(at: Point, name: string, owner: number): LabelPlace | undefined {
    const places = [4, 12, 24, 40, 60].flatMap((radius) => beside(at, radius, name, 'country')).filter((place) => this.ground.share(labelBox(place), owner) === 0);
    return this.room.firstFree(places.filter((place) => this.ground.share(labelBox(place), WATER) === 1)) ?? this.room.firstFree(places);
  }

  /** The dotted line, between the points and clear of them. */
  private drawRoute(from: Point, to: Point): [Point, Point] | undefined {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < SHORTEST_ROUTE) return undefined;
    const on = (px: number): Point => ({ x: from.x + ((to.x - from.x) * px) / length, y: from.y + ((to.y - from.y) * px) / length });
    const ends: [Point, Point] = [on(ROUTE_GAP_DOT), on(length - ROUTE_GAP_SQUARE)];
    this.route = ends.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
    return ends;
  }

  private placeDistance([from, to]: [Point, Point], other: NamedPoint): void {
    const km = distanceKm(this.request.subject, other);
    const text = this.request.formatDistance?.(km) ?? `${roundedKm(km)} km`;
    for (const box of boxesAlong(from, to)) this.room.take(box);
    this.add(this.room.firstFree(alongside(from, to, text)));
  }

  /** Beside a point, off the dotted line if that can be had. */
  private bestBeside(at: Point, radius: number, text: string, role: 'subject' | 'capital' | 'place', line: [Point, Point] | undefined): LabelPlace | undefined {
    const places = beside(at, radius, text, role);
    const clear = line ? places.filter((place) => !boxesAlong(...line).some((box) => meet(box, labelBox(place)))) : places;
    const byGround = (list: readonly LabelPlace[]): LabelPlace[] =>
      list.map((place, i) => ({ place, score: this.ground.uniformity(labelBox(place)) - i * PREFERENCE })).sort((a, b) => b.score - a.score).map(({ place }) => place);
    return this.room.firstFree(byGround(clear)) ?? this.room.firstFree(byGround(places));
  }

  private placeGlobe(): MapModel['globe'] {
    const { width, height } = this.view;
    const corners: [number, number][] = [[width - GLOBE_INSET, GLOBE_INSET], [width - GLOBE_INSET, height - GLOBE_INSET], [GLOBE_INSET, GLOBE_INSET], [GLOBE_INSET, height - GLOBE_INSET]];
    const candidates = corners
      .map(([x, y]) => ({ x, y, box: squareAround({ x, y }, GLOBE_RADIUS + 3) }))
      .filter(({ box }) => this.room.isFree(box))
      .map((corner) => ({ ...corner, hidden: this.here === undefined ? 0 : this.ground.share(corner.box, this.here) }));
    const corner = candidates.sort((a, b) => a.hidden - b.hidden)[0];
    // A country that goes on beyond the frame is not hidden by a globe on a part of it.
    if (!corner || (corner.hidden > GLOBE_OVER_HERE && !(this.here !== undefined && this.isCutOff(this.here)))) return undefined;
    this.room.take(corner.box);
    return globeAt(this.outlines, this.request.subject, corner.x, corner.y);
  }

  private placeNames(neighbours: readonly { group: number; cells: number }[]): void {
    for (const water of this.request.waters ?? []) this.addOnWater(water);
    for (const { group, cells } of neighbours.slice(0, MOST_NEIGHBOURS + 1)) {
      const wanted = cells >= SMALLEST_LABELLED && (group !== this.here || this.needsName(group));
      const text = wanted ? this.nameOf(group) : '';
      // An area may have the name of the land that it lies on: Taiwan.
      if (text !== '' && text !== this.request.subject.name) this.add(placeInside(this.room, this.ground, { text, role: 'neighbour', owner: group, avoid: group === this.here ? undefined : this.here }));
    }
    for (const place of this.request.places ?? []) this.addPlace(place);
  }

  /** A city's country is named where the frame shows only a part of it, or far more than it; else its shape is the name. */
  private needsName(group: number): boolean {
    return this.request.subject.kind === 'city' && (this.request.reach === 'wide' || this.isCutOff(group));
  }

  /** Whether a country goes on beyond the frame. */
  private isCutOff(group: number): boolean {
    const { columns, rows } = this.ground;
    const along = (count: number, at: (i: number) => number): number => Array.from({ length: count }, (_, i) => at(i)).filter((owner) => owner === group).length;
    const { width, height } = this.view;
    return along(rows, (i) => this.ground.at(0, i * 4)) + along(rows, (i) => this.ground.at(width, i * 4)) + along(columns, (i) => this.ground.at(i * 4, 0)) + along(columns, (i) => this.ground.at(i * 4, height)) > CUT_OFF_CELLS;
  }

  private addOnWater(water: NamedPoint): void {
    const at = this.visible(water);
    const place = at && ({ text: water.name, role: 'water', x: at.x, y: at.y + 4, anchor: 'middle' } as const);
    if (place && this.ground.share(labelBox(place), WATER) > 0.9) this.add(this.room.firstFree([place]));
  }

  private addPlace(place: NamedPoint): void {
    const at = this.visible(place);
    if (!at || !this.room.isFree(squareAround(at, POINT))) return;
    const label = this.room.firstFree(beside(at, POINT, place.name, 'place'));
    if (!label) return;
    this.addPoint('place', at, POINT);
    this.add(label);
  }

  private nameOf(group: number): string {
    const code = this.outlines.code(group);
    if (!isDrawable(code, this.request.date)) return '';
    return nameOn(code, this.request.date) ?? this.request.countryName?.(code) ?? this.outlines.name(group);
  }

  private visible(point: LonLat): Point | undefined {
    const at = pixelOf(this.view, point);
    const { width, height } = this.view;
    return at.x >= SQUARE && at.y >= SQUARE && at.x <= width - SQUARE && at.y <= height - SQUARE ? at : undefined;
  }

  private addPoint(role: MapPoint['role'], at: Point, half: number): void {
    this.points.push({ role, ...at });
    this.room.take(squareAround(at, half));
  }

  private add(label: LabelPlace | undefined): void {
    if (label) this.labels.push(label);
  }

  private finished(label: LabelPlace): MapLabel {
    const { left, right, top, bottom } = labelBox(label);
    return { ...label, x: tenth(label.x), y: tenth(label.y), over: this.groundUnder({ left, right, top, bottom }) };
  }

  /** What most of a label lies on. */
  private groundUnder(box: { left: number; right: number; top: number; bottom: number }): MapGround {
    const here = this.here === undefined ? 0 : this.ground.share(box, this.here);
    const sea = this.ground.share(box, WATER);
    if (here >= 0.5) return 'here';
    return sea >= 0.5 ? 'sea' : 'land';
  }

  private sentence(): string {
    const { label, subject } = this.request;
    if (label !== undefined) return label;
    return subject.kind === 'city' && this.here !== undefined ? `${subject.name} on a map of ${this.nameOf(this.here)}` : `${subject.name} on a map`;
  }
}

interface Point {
  x: number;
  y: number;
}

/** The capital itself needs no square beside its dot. */
const SAME_PLACE_KM = 15;
/** A country that touches the frame with more than this many cells is only partly shown. */
const CUT_OFF_CELLS = 12;

const tenth = (n: number): number => Math.round(n * 10) / 10;
const rounded = (point: MapPoint): MapPoint => ({ ...point, x: tenth(point.x), y: tenth(point.y) });

/** To two digits: the line is straight, the road is not. */
function roundedKm(km: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(km, 1))) - 1);
  return Math.round(km / unit) * unit;
}

const meet = (a: { left: number; right: number; top: number; bottom: number }, b: typeof a): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
