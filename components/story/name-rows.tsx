import type { FoundName } from '../../lib/messaging/protocol';

interface NamesProps {
  names: readonly FoundName[];
  onShow(subject: string): void;
}

/** Width of the line that stands for the article. */
const LINE = 64;

/** People in the order of their first mention, each with its mentions along the story. */
export function NameRows({ names, onShow }: NamesProps) {
  return (
    <ul class="sl-rows">
      {names.map((found) => (
        <li key={found.subject}>
          <button type="button" class="sl-row" aria-label={spoken(found)} onClick={() => onShow(found.subject)}>
            <span>
              <b>{found.name}</b>
              {noteOf(found) && <small>{noteOf(found)}</small>}
            </span>
            <Ticks positions={found.positions} />
            <i>{found.positions.length}</i>
          </button>
        </li>
      ))}
    </ul>
  );
}

const noteOf = ({ certain, unlinked }: FoundName): string => (unlinked ? 'From this article only' : certain ? '' : 'Uncertain');

/** The numbers and lines in words: "Robert Blake, uncertain, 2 mentions". */
const spoken = (found: FoundName): string =>
  [found.name, noteOf(found).toLowerCase(), found.positions.length === 1 ? 'one mention' : `${found.positions.length} mentions`].filter((part) => part !== '').join(', ');

function Ticks({ positions }: { positions: readonly number[] }) {
  return (
    <svg class="sl-ticks" width={LINE} height={12} aria-hidden="true">
      <line class="base" x1={0} x2={LINE} y1={6.5} y2={6.5} />
      {positions.map((at, i) => <line key={i} x1={1 + at * (LINE - 2)} x2={1 + at * (LINE - 2)} y1={2} y2={11} />)}
    </svg>
  );
}

/** Places as running names with counts: there are many and their names say enough. */
export function NameList({ names, onShow }: NamesProps) {
  return (
    <ul class="sl-list">
      {names.map((found) => (
        <li key={found.subject}>
          <button type="button" aria-label={spoken(found)} onClick={() => onShow(found.subject)}>
            <b>{found.name}{found.certain || found.unlinked ? '' : '?'}</b> <i>{found.positions.length}</i>
          </button>
        </li>
      ))}
    </ul>
  );
}
