import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DELAYS } from '../../../lib/hover/delays';
import { HOVER_MODES } from '../../../lib/hover/hover-state';
import { HoverScript, type ScriptOptions } from './hover-script';

type Step = (script: HoverScript) => unknown;

const mention = fc.integer({ min: 1, max: 3 });
const plain = fc
  .constantFrom('pointerOverNothing', 'pointerInCorridor', 'pointerInCard', 'escape', 'outsidePress', 'selectionStarted', 'scroll', 'pageHidden', 'nameLost', 'pin', 'unpin', 'textTaken', 'close')
  .map((type): Step => (script) => script.send({ type } as Parameters<HoverScript['send']>[0]));
const over = fc
  .record({ mention, x: fc.integer({ min: 0, max: 60 }), modifier: fc.boolean(), inCorridor: fc.boolean() })
  .map(({ mention: id, ...where }): Step => (script) => script.over(id, where));
const summon = fc
  .record({ type: fc.constantFrom('keyboardOpen' as const, 'clickOnName' as const, 'tapOnName' as const), mention })
  .map((event): Step => (script) => script.send(event));
const stray = fc
  .record({ type: fc.constantFrom('timerFired' as const, 'modelArrived' as const, 'modelFailed' as const), token: fc.integer({ min: -5, max: 0 }) })
  .map((event): Step => (script) => script.send(event));
const wait = fc.integer({ min: 0, max: 500 }).map((ms): Step => (script) => script.wait(ms));

const steps = fc.array(
  fc.oneof({ weight: 4, arbitrary: over }, { weight: 4, arbitrary: wait }, { weight: 3, arbitrary: plain }, { weight: 1, arbitrary: summon }, { weight: 1, arbitrary: stray }),
  { maxLength: 40 },
);
const options: fc.Arbitrary<ScriptOptions> = fc.record({
  mode: fc.constantFrom(...HOVER_MODES),
  answerMs: fc.constantFrom(0, 5, 200, 450, 'fails' as const),
});

const check = (property: (script: HoverScript, run: readonly Step[]) => void): void =>
  fc.assert(fc.property(options, steps, (how, run) => property(new HoverScript(how), run)), { numRuns: 1000 });

// The script itself throws on a second timer and on hiding what is not there.
describe('whatever happens', () => {
  it('no timer is left in idle, and the screen shows what the state says', () => {
    check((script, run) => {
      for (const step of run) {
        step(script);
        if (script.state.phase === 'idle') expect(script).toMatchObject({ timer: null, shown: null });
        expect(script.shown).toBe('card' in script.state ? script.state.card.mention : null);
        expect(script.timer?.token).toBe('timer' in script.state ? script.state.timer?.token : undefined);
      }
    });
  });

  it('every open card is closed by Escape', () => {
    check((script, run) => {
      run.forEach((step) => step(script));
      script.send({ type: 'escape' });
      expect(script).toMatchObject({ shown: null, timer: null, state: { phase: 'idle' } });
    });
  });

  it('a card that nobody holds is gone when the pointer has been away for its grace', () => {
    check((script, run) => {
      run.forEach((step) => step(script));
      if (script.state.phase === 'held' || script.state.phase === 'summoned') return;
      script.away().wait(DEFAULT_DELAYS.graceMs);
      expect(script).toMatchObject({ shown: null, timer: null, state: { phase: 'idle' } });
    });
  });

  it('stale timers and answers change nothing', () => {
    check((script, run) => {
      run.forEach((step) => step(script));
      const { state } = script;
      for (const type of ['timerFired', 'modelArrived', 'modelFailed'] as const) script.send({ type, token: 0 });
      expect(script.state).toBe(state);
    });
  });
});
