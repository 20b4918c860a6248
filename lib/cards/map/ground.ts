/** What lies where on the map, on a grid of cells: for placing labels inside countries and choosing their halo. */
import type { Box } from './clip';
import type { Size } from './view';

/** Side of a cell in pixels: the grid of the design. */
export const CELL = 4;
/** Owner of a cell that is nobody's: water. */
export const WATER = 0;

/** A grid over the frame; every cell has an owner (0 is water). */
export class Ground {
  readonly columns: number;
  readonly rows: number;
  private readonly owners: Uint16Array;

  constructor({ width, height }: Size) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    this.owners = new Uint16Array(this.columns * this.rows);
  }

  /** Gives the cells whose middle is inside the rings (even-odd) to an owner. */
  fill(rings: readonly (readonly number[])[], owner: number): void {
    const crossings = Array.from({ length: this.rows }, (): number[] => []);
    for (const points of rings) addCrossings(points, crossings);
    crossings.forEach((xs, row) => {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) this.fillRow(row, xs[i] ?? 0, xs[i + 1] ?? 0, owner);
    });
  }

  private fillRow(row: number, from: number, to: number, owner: number): void {
    const first = Math.max(0, Math.ceil(from / CELL - 0.5));
    const end = Math.min(this.columns, Math.ceil(to / CELL - 0.5));
    for (let column = first; column < end; column++) this.owners[row * this.columns + column] = owner;
  }

  /** Owner of the cell at a pixel; outside the frame, of the nearest cell. */
  at(x: number, y: number): number {
    const column = Math.min(Math.max(Math.floor(x / CELL), 0), this.columns - 1);
    const row = Math.min(Math.max(Math.floor(y / CELL), 0), this.rows - 1);
    return this.owners[row * this.columns + column] ?? WATER;
  }

  /** Share of a box's cells that belong to an owner, 0 to 1. */
  share({ left, top, right, bottom }: Box, owner: number): number {
    let [own, all] = [0, 0];
    for (let y = Math.floor(top / CELL); y * CELL < bottom; y++) {
      for (let x = Math.floor(left / CELL); x * CELL < right; x++, all++) {
        if (x >= 0 && y >= 0 && x < this.columns && y < this.rows && this.owners[y * this.columns + x] === owner) own++;
      }
    }
    return all === 0 ? 0 : own / all;
  }

  /** The largest share of a box that belongs to one owner: 1 where no border or coast runs through it. */
  uniformity({ left, top, right, bottom }: Box): number {
    const counts = new Map<number, number>();
    let all = 0;
    for (let y = Math.floor(top / CELL); y * CELL < bottom; y++) {
      for (let x = Math.floor(left / CELL); x * CELL < right; x++, all++) {
        const owner = this.owners[y * this.columns + x] ?? WATER;
        counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
    }
    return all === 0 ? 0 : Math.max(...counts.values()) / all;
  }

  /** Number of cells of each owner. */
  counts(): Map<number, number> {
    const counts = new Map<number, number>();
    for (const owner of this.owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    return counts;
  }

  /** Number of cells and their middle, in pixels. */
  areaOf(owner: number): { cells: number; x: number; y: number } {
    let [cells, x, y] = [0, 0, 0];
    for (let i = 0; i < this.owners.length; i++) {
      if (this.owners[i] !== owner) continue;
      cells++;
      x += ((i % this.columns) + 0.5) * CELL;
      y += (Math.floor(i / this.columns) + 0.5) * CELL;
    }
    return { cells, x: x / Math.max(cells, 1), y: y / Math.max(cells, 1) };
  }
}

/** Where the edges of a ring cross the middle of each row. */
function addCrossings(points: readonly number[], crossings: number[][]): void {
  let [x0 = 0, y0 = 0] = [points[points.length - 2], points[points.length - 1]];
  for (let i = 0; i < points.length; i += 2) {
    const [x1 = 0, y1 = 0] = [points[i], points[i + 1]];
    const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
    const first = Math.max(0, Math.ceil(low / CELL - 0.5));
    for (let row = first; row < crossings.length; row++) {
      const y = (row + 0.5) * CELL;
      if (y >= high) break;
      if (y >= low) crossings[row]?.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
    [x0, y0] = [x1, y1];
  }
}
