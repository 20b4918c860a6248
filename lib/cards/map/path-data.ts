/** SVG path data with one decimal. Relative steps in tenths of a pixel, so rounding never adds up. */

/** A line or, with `closed`, a ring. */
export function pathData(points: readonly number[], closed: boolean): string {
  let x = Math.round((points[0] ?? 0) * 10);
  let y = Math.round((points[1] ?? 0) * 10);
  let path = `M${tenths(x)} ${tenths(y)}l`;
  let drawn = 0;
  for (let i = 2; i < points.length; i += 2) {
    const dx = Math.round((points[i] ?? 0) * 10) - x;
    const dy = Math.round((points[i + 1] ?? 0) * 10) - y;
    if (dx === 0 && dy === 0) continue;
    path += `${drawn > 0 && dx >= 0 ? ' ' : ''}${tenths(dx)}${dy >= 0 ? ' ' : ''}${tenths(dy)}`;
    x += dx;
    y += dy;
    drawn++;
  }
  return drawn === 0 ? '' : path + (closed ? 'z' : '');
}

const tenths = (n: number): string => String(n / 10);
