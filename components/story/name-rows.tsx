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
          <button type="button" class="sl-row" onClick={() => onShow(found.subject)}>
            <span>
              <b>{found.name}</b><Said text=", " />
              {noteOf(found) && <small>{noteOf(found)}<Said text=", " /></small>}
            </span>
            <Ticks positions={found.positions} />
            <Count found={found} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const noteOf = ({ certain, unlinked }: FoundName): string => (unlinked ? 'From this article only' : certain ? '' : 'Uncertain');

/** Heard, not seen. What is seen is heard as well, so that readers who speak to their computer can say it. */
const Said = ({ text }: { text: string }) => <span class="sl-unseen">{text}</span>;

const Count = ({ found: { positions } }: { found: FoundName }) => <i>{positions.length}<Said text={positions.length === 1 ? ' mention' : ' mentions'} /></i>;

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
          <button type="button" onClick={() => onShow(found.subject)}>
            <b>{found.name}{found.certain || found.unlinked ? '' : '?'}</b><Said text={noteOf(found) && `, ${noteOf(found).toLowerCase()}`} /><Said text=", " /> <Count found={found} />
          </button>
        </li>
      ))}
    </ul>
  );
}
