import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, open, readResult, seal } from '../../../lib/messaging/call';
import { err, ok } from '../../../lib/shared/result';

const schemas = { double: v.object({ value: v.number() }), fail: v.object({}) };
const thrown: { value: unknown } = { value: new Error('the disk is full') };
const handlers = {
  double: ({ value }: { value: number }) => Promise.resolve(ok(value * 2)),
  fail: (): Promise<never> => {
    throw thrown.value;
  },
};
const ask = (call: string, request: unknown) => answer(schemas, handlers, { call, request });

describe('an envelope', () => {
  it('arrives as it was sealed', () => {
    expect(open(structuredClone(seal('background', 'double', { value: 2 })), 'background')).toEqual({ channel: 'sidelight', to: 'background', call: 'double', request: { value: 2 } });
  });

  it('is opened only by whom it is for', () => {
    expect(open(seal('page', 'double', {}), 'background')).toBeNull();
    expect(open(seal('background', 'double', {}), 'page')).toBeNull();
  });

  it.each([
    ['of another channel', { channel: 'other', to: 'background', call: 'double', request: {} }],
    ['without a channel', { to: 'background', call: 'double', request: {} }],
    ['for nobody we know', { channel: 'sidelight', to: 'popup', call: 'double', request: {} }],
    ['whose call is no string', { channel: 'sidelight', to: 'background', call: ['double'], request: {} }],
    ['whose call is longer than any name', { channel: 'sidelight', to: 'background', call: 'x'.repeat(101), request: {} }],
    ['that inherits its channel', Object.assign(Object.create({ to: 'popup' }) as object, { channel: 'sidelight', call: 'double' })],
    ['that is no object', 'sidelight'],
    ['that is null', null],
    ['that is undefined', undefined],
    ['that is a list', [seal('background', 'double', {})]],
  ])('%s is not ours', (_, message) => {
    expect(open(message, 'background')).toBeNull();
  });
});

describe('a result', () => {
  it('arrives as it was sent', () => {
    expect(readResult(structuredClone(ok({ a: [1] })))).toEqual(ok({ a: [1] }));
    expect(readResult(structuredClone(err({ kind: 'not-found', message: 'No entity' })))).toEqual(err({ kind: 'not-found', message: 'No entity' }));
  });

  it('may be null: a call that returns nothing', () => {
    expect(readResult(ok(null))).toEqual(ok(null));
  });

  it.each([
    ['nothing', undefined], ['null', null], ['a string', 'ok'], ['a truthy ok', { ok: 1, value: 2 }], ['an unknown kind of error', { ok: false, error: { kind: 'boom', message: '' } }],
    ['an error without words', { ok: false, error: { kind: 'failed' } }], ['an error that is a string', { ok: false, error: 'failed' }],
  ])('that is %s is a failure', (_, reply) => {
    expect(readResult(reply)).toEqual(err({ kind: 'failed', message: 'No answer' }));
  });
});

describe('answering', () => {
  it('gives what the handler gives', async () => {
    expect(await ask('double', { value: 21 })).toEqual(ok(42));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', 'Double', 'unknown'])('has no call “%s”', async (call) => {
    expect(await ask(call, {})).toEqual(err({ kind: 'bad-request', message: `No such call: ${call}` }));
  });

  it.each([[undefined], [null], ['21'], [{}], [{ value: '21' }], [{ value: NaN, __proto__: { value: 1 } }], [[]], [{ value: null }]])('refuses %s as a request', async (request) => {
    expect(await ask('double', request)).toMatchObject({ ok: false, error: { kind: 'bad-request' } });
  });

  it('hands on only what the schema knows', async () => {
    const seen: unknown[] = [];
    const spy = { double: (request: unknown) => { seen.push(request); return Promise.resolve(ok(null)); }, fail: handlers.fail };
    await answer(schemas, spy, { call: 'double', request: JSON.parse('{"value": 1, "more": 2, "__proto__": {"polluted": true}}') });
    expect(seen).toEqual([{ value: 1 }]);
    expect(seen[0]).not.toHaveProperty('polluted');
  });

  it.each<[string, unknown, string]>([
    ['an error', new Error('the disk is full'), 'the disk is full'],
    ['a string', 'no', 'no'],
    ['nothing', undefined, 'Something that is no error was thrown'],
    ['an object that cannot become a string', Object.create(null), 'Something that is no error was thrown'],
  ])('makes data of %s that a handler throws', async (_, value, message) => {
    thrown.value = value;
    expect(await ask('fail', {})).toEqual(err({ kind: 'failed', message }));
  });

  it('never rejects, whatever arrives', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom('double', '__proto__')), fc.anything(), async (call, request) => {
      const reply = await ask(call, request);
      expect(typeof reply.ok).toBe('boolean');
      expect(readResult(reply).ok).toBe(reply.ok);
    }));
  });

  it('opens nothing that is not an envelope, whatever arrives', () => {
    fc.assert(fc.property(fc.anything(), (message) => {
      expect(open(message, 'background')).toBeNull();
    }));
  });
});
