/** How calls travel: an envelope with the call's name, and a result that is a value or an error as data. */
import * as v from 'valibot';
import { err, ok, type Result } from '../shared/result';
import type { CallError } from './protocol';

/** Marks our messages among others'. */
const CHANNEL = 'sidelight';

/** No call has a longer name; errors repeat it. */
const MAX_CALL = 100;

export interface Envelope {
  channel: typeof CHANNEL;
  /** Who is meant: a message to all extension pages reaches the background and the popup alike. */
  to: 'background' | 'page';
  call: string;
  request: unknown;
}

const envelope = v.object({ channel: v.literal(CHANNEL), to: v.picklist(['background', 'page']), call: v.pipe(v.string(), v.maxLength(MAX_CALL)), request: v.unknown() });
const result = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), error: v.object({ kind: v.picklist(['bad-request', 'dataset', 'not-found', 'forbidden', 'failed']), message: v.string() }) }),
]);

export const seal = (to: Envelope['to'], call: string, request: unknown): Envelope => ({ channel: CHANNEL, to, call, request });

/** An envelope of ours, or null for anybody else's message. */
export function open(message: unknown, to: Envelope['to']): Envelope | null {
  const parsed = v.safeParse(envelope, message);
  return parsed.success && parsed.output.to === to ? (parsed.output as Envelope) : null;
}

/** What came back. Anything that is no result (an old background, a closed port) is an error. */
export function readResult(reply: unknown): Result<unknown, CallError> {
  const parsed = v.safeParse(result, reply);
  if (!parsed.success) return err({ kind: 'failed', message: 'No answer' });
  return parsed.output.ok ? ok(parsed.output.value) : err(parsed.output.error);
}

/** Checks a request by its schema and runs its handler; whatever goes wrong becomes data. */
export async function answer<S extends Record<string, v.GenericSchema>>(
  schemas: S,
  handlers: { [K in keyof S]: (request: v.InferOutput<S[K]>) => Promise<Result<unknown, CallError>> },
  { call, request }: Pick<Envelope, 'call' | 'request'>,
): Promise<Result<unknown, CallError>> {
  const schema = Object.hasOwn(schemas, call) ? schemas[call] : undefined;
  if (!schema) return err({ kind: 'bad-request', message: `No such call: ${call}` });
  const parsed = v.safeParse(schema, request);
  if (!parsed.success) return err({ kind: 'bad-request', message: `${call}: ${parsed.issues[0].message}` });
  try {
    return await handlers[call as keyof S](parsed.output as never);
  } catch (error) {
    return err({ kind: 'failed', message: error instanceof Error ? error.message : typeof error === 'string' ? error : 'Something that is no error was thrown' });
  }
}
