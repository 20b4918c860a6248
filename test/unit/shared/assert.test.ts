import { describe, expect, it } from 'vitest';
import { assert, defined } from '../../../lib/shared/assert';
import { err, ok, type Result } from '../../../lib/shared/result';

describe('an assertion', () => {
  it('passes what holds and throws a bug for what does not', () => {
    expect(() => assert(1, 'one')).not.toThrow();
    expect(() => assert(0, 'zero is not enough')).toThrow('Bug: zero is not enough');
  });

  it('gives a value that is there, even an empty one', () => {
    expect([defined(0, 'number'), defined('', 'text'), defined(false, 'answer')]).toEqual([0, '', false]);
  });

  it('throws a bug that names what is missing', () => {
    expect(() => defined(undefined, 'entity osh')).toThrow('Bug: entity osh is missing');
    expect(() => defined(null, 'entity osh')).toThrow('Bug: entity osh is missing');
  });
});

describe('a result', () => {
  it('carries a value or an error, never both', () => {
    const half = (n: number): Result<number, string> => (n % 2 === 0 ? ok(n / 2) : err(`${n} is odd`));
    expect(half(4)).toEqual({ ok: true, value: 2 });
    expect(half(3)).toEqual({ ok: false, error: '3 is odd' });
  });
});
