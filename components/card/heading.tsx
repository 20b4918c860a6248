import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Claim, EntityCard } from '../../lib/cards/card-model';
import { Flag } from './flag';
import { RunningText } from './running-text';
import { WordsContext } from './words';

/** Characters that 24 px bold fits into the text's 300 px, and into what a flag leaves of it. */
const LONGEST_NAME = 21;
const LONGEST_NAME_BY_FLAG = 17;

export interface HeadingProps {
  model: EntityCard;
  /** The name as the article has it, for a card that only says "perhaps". */
  surface: string;
  withDescription: boolean;
}

/** Name, then, before and later, description. Says nothing about what is later than the card's date in its first line. */
export function Heading({ model, surface, withDescription }: HeadingProps) {
  const words = useContext(WordsContext);
  const { heading, standsFor, certain, flagDrawing } = model;
  const description = withDescription && heading.description !== '';
  return (
    <div class="sl-head">
      <Names name={certain ? heading.name : surface} native={certain ? heading.native : undefined} acronym={certain ? heading.acronym : undefined}>
        {flagDrawing && <Flag flag={flagDrawing} />}
      </Names>
      {standsFor ? <p id="sl-then" class="sl-then"><RunningText text={words.here(standsFor.name)} /></p> : <Then model={model} />}
      <Lines model={model} />
      {description && !standsFor && <p id="sl-desc" class="sl-desc"><RunningText text={heading.description} /></p>}
    </div>
  );
}

/** The name, with its own script on the same baseline where it fits, else beneath; a flag to the right. */
export function Names({ name, native, acronym, children }: { name: string; native?: string | undefined; acronym?: string | undefined; children?: ComponentChildren }) {
  const long = name.length > (children ? LONGEST_NAME_BY_FLAG : LONGEST_NAME);
  return (
    <div class="sl-top">
      <div class="sl-names">
        <h2 class="sl-name" data-long={long ? '' : undefined}>{name}</h2>
        {acronym && <p class="sl-native">{acronym}</p>}
        {native && <p class="sl-native"><bdi>{native}</bdi></p>}
      </div>
      {children}
    </div>
  );
}

function Then({ model: { heading, certain } }: { model: EntityCard }) {
  const words = useContext(WordsContext);
  const { then, name } = heading;
  if (!certain) return <p id="sl-then" class="sl-then"><span class="sl-quiet">{words.perhaps}</span> <ClaimText claim={then ? { ...then, what: `${name}, ${then.what}` } : { what: name }} /></p>;
  return then ? <p id="sl-then" class="sl-then"><ClaimText claim={then} /></p> : null;
}

/** What is claimed, and since when in grey. */
function ClaimText({ claim: { what, when } }: { claim: Claim }) {
  return (
    <>
      <RunningText text={what} />
      {when && <span class="sl-quiet"> <RunningText text={when} /></span>}
    </>
  );
}

/** The labelled lines under the first: before, later; for a metonym the place it is named after. */
function Lines({ model: { heading, standsFor } }: { model: EntityCard }) {
  const words = useContext(WordsContext);
  const rows: [string, Claim | undefined][] = [
    [words.before, heading.before], [words.later, heading.now],
    [words.today, heading.today === undefined ? undefined : { what: heading.today }],
    [words.place, standsFor && { what: standsFor.place }],
  ];
  const shown = rows.filter((row): row is [string, Claim] => row[1] !== undefined && row[1].what !== '');
  if (shown.length === 0) return null;
  return (
    <dl id="sl-later" class="sl-later">
      {shown.map(([label, claim]) => <><dt>{label}</dt><dd><RunningText text={joined(claim)} /></dd></>)}
    </dl>
  );
}

/** "President of Russia, 2000–2008", but "President again since 2012". */
function joined({ what, when }: Claim): string {
  if (!when) return what;
  return /^\d/.test(when) ? `${what}, ${when}` : `${what} ${when}`;
}
