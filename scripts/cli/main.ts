/**
 * The command line, `npm run -s sidelight -- COMMAND …`: a stable contract that other programs rely on.
 * Results go to stdout, progress and errors to stderr. Exit code 0, 1 (failed) or 2 (wrong usage).
 */
import { Failure, UsageError } from './failure';

type Command = (args: string[]) => Promise<number>;

/** Loaded on demand: `stats` should not wait for the HTML parser. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  link: async () => (await import('./link')).runLink,
  explain: async () => (await import('./explain')).runExplain,
  extract: async () => (await import('./extract')).runExtract,
  card: async () => (await import('./card')).runCard,
  lookup: async () => (await import('./lookup')).runLookup,
  stats: async () => (await import('./stats')).runStats,
  dump: async () => (await import('./dump')).runDump,
  verify: async () => (await import('./verify')).runVerify,
};

const USAGE = `usage: npm run -s sidelight -- COMMAND

  link --input docs.jsonl [--output preds.jsonl]   link documents, a JSON line each
  link FILE.txt|FILE.html [--date D] [--json]      link one file
  explain FILE [--date D] [--name TEXT]            what speaks for and against each reading of its names
  extract FILE.html [--json]                       what the page part sees of a page
  card NAME [--date D] [--json]                    the card of a name or an entity id
  lookup NAME [--json]                             everything a name may mean
  stats [--json]                                   what the dataset holds
  dump [--kind K]                                  every entity with all its facts, a JSON line each
  verify [FILE]                                    check a dataset's checksum and invariants`;

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--help' || name === 'help') {
    console.log(USAGE);
    return 0;
  }
  const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(name === undefined ? 'Which command?' : `Unknown command: ${name}`);
  return (await load())(rest);
}

/** A reader of the output that closes early (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`sidelight: ${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (error instanceof Failure) {
    console.error(`sidelight: ${error.message}`);
    process.exitCode = 1;
  } else throw error;
}
