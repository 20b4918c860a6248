import { useContext } from 'preact/hooks';
import { otherReach, type MapGlobe, type MapLabel, type MapModel, type MapPoint } from '../../lib/cards/map-model';
import { WordsContext } from './words';

/** Draws a map that is already laid out. Its globe is the way to the other reach. */
export function LocatorMap({ map, onSwitch }: { map: MapModel; onSwitch(): void }) {
  const { width, height, reach, hasOtherReach, label, shapes, points, labels, globe } = map;
  const words = useContext(WordsContext);
  return (
    <div class="sl-map">
      <svg class="mp" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect class="mp-sea" width={width} height={height} />
        {shapes.map(({ role, d }) => <path class={`mp-${role}`} d={d} />)}
        {globe && <Globe globe={globe} />}
        {points.map((point) => <Point point={point} />)}
        {labels.map((text) => <Label label={text} />)}
      </svg>
      {globe && hasOtherReach && <ReachButton map={map} globe={globe} label={words.mapReach[otherReach(reach)]} onClick={onSwitch} />}
    </div>
  );
}

/** Lies over the globe, whatever the size that the map is drawn in. */
function ReachButton({ map, globe, label, onClick }: { map: MapModel; globe: MapGlobe; label: string; onClick(): void }) {
  const percent = (length: number, whole: number): string => `${(length / whole) * 100}%`;
  const style = { left: percent(globe.x, map.width), top: percent(globe.y, map.height), width: percent(2 * globe.radius, map.width) };
  return <button type="button" class="sl-reach" style={style} aria-label={label} title={label} onClick={onClick} />;
}

/** Half the side of a capital's square, the subject's radius, and that of a place that is only context. */
const SQUARE = 3;
const DOT = 5;
const POINT = 2.25;

function Point({ point: { role, x, y } }: { point: MapPoint }) {
  if (role === 'capital') return <rect class="mp-square" x={x - SQUARE} y={y - SQUARE} width={2 * SQUARE} height={2 * SQUARE} />;
  return role === 'subject' ? <circle class="mp-dot" cx={x} cy={y} r={DOT} /> : <circle class="mp-point" cx={x} cy={y} r={POINT} />;
}

const Label = ({ label: { role, over, x, y, anchor, text } }: { label: MapLabel }) => (
  <text class={`mp-${role} mp-over-${over}`} x={x} y={y} text-anchor={anchor}>{text}</text>
);

const Globe = ({ globe: { x, y, radius, land, point } }: { globe: MapGlobe }) => (
  <g>
    <circle class="mp-globe-halo" cx={x} cy={y} r={radius + 1} />
    <circle class="mp-sea" cx={x} cy={y} r={radius} />
    <path class="mp-globe-land" d={land} />
    <circle class="mp-globe-edge" cx={x} cy={y} r={radius} />
    <circle class="mp-dot mp-globe-point" cx={point.x} cy={point.y} r={2.5} stroke-width="1" />
  </g>
);
