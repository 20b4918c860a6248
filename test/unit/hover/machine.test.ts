import { describe, expect, it } from 'vitest';
import { DEFAULT_DELAYS } from '../../../lib/hover/delays';
import { HoverScript } from './hover-script';

const OSH = 1;
const BISHKEK = 2;
const MOSCOW = 3;
const { dwellMs, approachMs, graceMs, switchMs, fadeMs } = DEFAULT_DELAYS;

const withCard = (options = {}) => new HoverScript(options).over(OSH).wait(dwellMs);

describe('opening', () => {
  it('opens a card after the dwell, and not before', () => {
    const script = new HoverScript().over(OSH).wait(dwellMs - 1);
    expect(script.shown).toBeNull();
    expect(script.wait(1).shown).toBe(OSH);
  });

  it('asks for the card when the pointer has come to rest, once', () => {
    const script = new HoverScript().over(OSH).over(OSH, { x: 105 }).wait(approachMs - 1);
    expect(script.asked).toEqual([]);
    expect(script.wait(1).over(OSH, { x: 110 }).wait(1000).asked).toEqual([OSH]);
  });

  it('asks for nothing while the pointer crosses names, so that a sleeping background sleeps on', () => {
    const script = new HoverScript();
    for (const name of [OSH, BISHKEK, MOSCOW]) {
      for (let x = 0; x < 120; x += 8) script.over(name, { x }).wait(16);
      script.away().wait(50);
    }
    expect(script).toMatchObject({ asked: [], timer: null });
  });

  it('opens as soon as the model arrives when the background was asleep', () => {
    const script = new HoverScript({ answerMs: dwellMs - approachMs + 80 }).over(OSH).wait(dwellMs + 79);
    expect(script).toMatchObject({ shown: null, timer: null });
    expect(script.wait(1).shown).toBe(OSH);
  });

  it('opens nothing when the pointer has left before the model arrives', () => {
    const script = new HoverScript({ answerMs: 600 }).over(OSH).wait(500).away().wait(1000);
    expect(script).toMatchObject({ shown: null, state: { phase: 'idle' } });
  });

  it('ignores a late answer for another name', () => {
    const script = new HoverScript({ answerMs: 450 }).over(OSH).wait(100).over(BISHKEK).wait(dwellMs);
    expect(script.shown).toBeNull();
    expect(script.wait(approachMs + 49).shown).toBeNull();
    expect(script.wait(1).shown).toBe(BISHKEK);
  });

  it('opens nothing while the pointer crosses a name', () => {
    const script = new HoverScript();
    for (let x = 0; x < 120; x += 8) script.over(OSH, { x }).wait(16);
    expect(script.away().wait(1000).shown).toBeNull();
  });

  it('opens nothing while the pointer follows the line slowly along a long name', () => {
    const script = new HoverScript();
    for (let x = 0; x < 240; x += 4) script.over(OSH, { x }).wait(16);
    expect(script).toMatchObject({ shown: null, asked: [OSH] });
    expect(script.wait(dwellMs).shown).toBe(OSH);
  });

  it('opens under an unsteady hand', () => {
    const script = new HoverScript();
    for (let i = 0; i < 30; i++) script.over(OSH, { x: 100 + (i % 2) * 15 }).wait(16);
    expect(script.shown).toBe(OSH);
  });

  it.each(['scroll', 'pageHidden', 'nameLost', 'escape', 'outsidePress', 'selectionStarted'] as const)('gives up the dwell on %s', (type) => {
    expect(new HoverScript().over(OSH).wait(100).send({ type }).wait(1000)).toMatchObject({ shown: null, timer: null });
  });

  it('asks no second time for a name that has no card, until the pointer has left it', () => {
    const script = new HoverScript({ answerMs: 'fails' }).over(OSH).wait(50).over(OSH).wait(1000);
    expect(script).toMatchObject({ asked: [OSH], shown: null, state: { phase: 'idle' } });
    expect(script.away().over(OSH).wait(approachMs).asked).toEqual([OSH, OSH]);
  });
});

describe('leaving', () => {
  it('keeps the card for the grace, fades at its end, and is gone after 250 ms', () => {
    const script = withCard().away().wait(graceMs - fadeMs - 1);
    expect(script).toMatchObject({ shown: OSH, fading: false });
    expect(script.wait(1)).toMatchObject({ shown: OSH, fading: true });
    expect(script.wait(fadeMs)).toMatchObject({ shown: null, timer: null, state: { phase: 'idle' } });
  });

  it.each([10, 100, 169, 171, 240, 251, 290])('shows exactly one card when the pointer comes back after %i ms', (ms) => {
    const script = withCard().away().wait(ms).over(OSH).wait(dwellMs);
    expect(script).toMatchObject({ shown: OSH, fading: false, timer: null, state: { phase: 'open' } });
  });

  it('catches a fading card by moving into it', () => {
    expect(withCard().away().wait(200).send({ type: 'pointerInCard' }).wait(1000)).toMatchObject({ shown: OSH, fading: false });
  });

  it('never closes in the corridor or in the card', () => {
    const script = withCard().send({ type: 'pointerInCorridor' }).wait(5000).send({ type: 'pointerInCard' }).wait(5000);
    expect(script).toMatchObject({ shown: OSH, timer: null });
    expect(script.away().wait(graceMs).shown).toBeNull();
  });

  it('does not restart the grace when the pointer goes on moving', () => {
    const script = withCard();
    for (let i = 0; i < 20; i++) script.away().wait(16);
    expect(script.shown).toBeNull();
  });

  it.each(['escape', 'outsidePress', 'selectionStarted', 'scroll', 'pageHidden', 'nameLost', 'close'] as const)('closes at once on %s', (type) => {
    expect(withCard().send({ type })).toMatchObject({ shown: null, timer: null, state: { phase: 'idle' } });
  });

  it('stays dismissed after Escape until the pointer has left the name', () => {
    const script = withCard().send({ type: 'escape' }).over(OSH, { x: 104 }).wait(1000);
    expect(script.shown).toBeNull();
    expect(script.away().over(OSH).wait(dwellMs).shown).toBe(OSH);
  });

  it('stays open when the page scrolls while the pointer is in the card, and is placed anew', () => {
    const script = withCard().send({ type: 'pointerInCard' }).send({ type: 'scroll' });
    expect(script.shown).toBe(OSH);
    expect(script.effects).toEqual([{ type: 'placeCard' }]);
  });
});

describe('from name to name', () => {
  it('switches faster than it opens', () => {
    const script = withCard().over(BISHKEK).wait(switchMs - 1);
    expect(script.shown).toBe(OSH);
    expect(script.wait(1)).toMatchObject({ shown: BISHKEK, state: { phase: 'open' } });
  });

  it('counts the short delay from where the pointer comes to rest on the other name', () => {
    const script = withCard().over(BISHKEK, { x: 0 }).wait(60).over(BISHKEK, { x: 40 }).wait(switchMs - 1);
    expect(script).toMatchObject({ shown: OSH, asked: [OSH, BISHKEK] });
    expect(script.wait(1).shown).toBe(BISHKEK);
  });

  it('goes back to the whole dwell when the pointer comes to rest too late', () => {
    const script = withCard().over(BISHKEK, { x: 0 }).wait(140).over(BISHKEK, { x: 40 });
    expect(script.shown).toBeNull();
    expect(script.wait(dwellMs)).toMatchObject({ shown: BISHKEK, asked: [OSH, BISHKEK] });
  });

  it('keeps the card when another name is only crossed on the way back', () => {
    expect(withCard().over(BISHKEK).wait(100).over(OSH).wait(1000)).toMatchObject({ shown: OSH, timer: null });
  });

  it('counts the grace from leaving the first name, whatever is crossed', () => {
    const script = withCard().over(BISHKEK).wait(140).away().wait(graceMs - 140 - 1);
    expect(script.shown).toBe(OSH);
    expect(script.wait(1).shown).toBeNull();
  });

  it('goes back to the whole dwell when the pointer sweeps over several names', () => {
    const script = withCard().over(BISHKEK).wait(100).over(MOSCOW);
    expect(script.shown).toBeNull();
    expect(script.wait(dwellMs - 1).shown).toBeNull();
    expect(script.wait(1).shown).toBe(MOSCOW);
  });

  it('closes the first card when the second is not there in time, and then waits for it', () => {
    const script = withCard({ answerMs: dwellMs - approachMs }).over(BISHKEK).wait(switchMs);
    expect(script).toMatchObject({ shown: null, timer: null });
    expect(script.wait(150).shown).toBe(BISHKEK);
  });

  it('lets the pointer cross another name on its way to the card', () => {
    const script = withCard().over(BISHKEK, { inCorridor: true }).wait(300).send({ type: 'pointerInCorridor' }).wait(1000);
    expect(script).toMatchObject({ shown: OSH, timer: null });
  });

  it('opens another name within the corridor after a whole dwell', () => {
    expect(withCard().over(BISHKEK, { inCorridor: true }).wait(dwellMs).shown).toBe(BISHKEK);
  });

  it('gives the second name of a fading card its whole dwell', () => {
    const script = withCard().away().wait(200).over(BISHKEK);
    expect(script.shown).toBeNull();
    expect(script.wait(switchMs).shown).toBeNull();
    expect(script.wait(dwellMs - switchMs).shown).toBe(BISHKEK);
  });
});

describe('held open', () => {
  it('keeps a pinned card whatever pointer and page do, until Escape', () => {
    const script = withCard().send({ type: 'pointerInCard' }).send({ type: 'pin' });
    expect(script.effects).toEqual([{ type: 'pinCard', pinned: true }]);
    script.away().wait(1000).over(BISHKEK).wait(1000).send({ type: 'outsidePress' }).send({ type: 'scroll' }).send({ type: 'pageHidden' });
    expect(script).toMatchObject({ shown: OSH, asked: [OSH] });
    expect(script.send({ type: 'escape' }).shown).toBeNull();
  });

  it('closes an unpinned card by leaving it', () => {
    const script = withCard().send({ type: 'pin' }).send({ type: 'unpin', byKeyboard: false });
    expect(script.effects).toEqual([{ type: 'pinCard', pinned: false }]);
    expect(script.away().wait(graceMs).shown).toBeNull();
  });

  it('keeps a card that was unpinned by keys: the pointer may be anywhere', () => {
    const script = withCard().send({ type: 'pin' }).send({ type: 'unpin', byKeyboard: true }).away().wait(1000);
    expect(script).toMatchObject({ shown: OSH, state: { phase: 'held', pinned: false } });
  });

  it('keeps a card in which text was selected until the reader presses elsewhere', () => {
    const script = withCard().send({ type: 'textTaken' }).away().wait(1000);
    expect(script.shown).toBe(OSH);
    expect(script.send({ type: 'outsidePress' }).shown).toBeNull();
  });

  it('opens by key at once, and the pointer does not close it', () => {
    const script = new HoverScript().send({ type: 'keyboardOpen', mention: OSH }).away().wait(5);
    expect(script).toMatchObject({ shown: OSH, state: { phase: 'held', pinned: false } });
    expect(script.away().over(BISHKEK).wait(1000).shown).toBe(OSH);
    expect(script.send({ type: 'outsidePress' }).shown).toBeNull();
  });

  it('replaces one card by the next when the keyboard walks on', () => {
    const script = new HoverScript().send({ type: 'keyboardOpen', mention: OSH }).wait(5).send({ type: 'keyboardOpen', mention: BISHKEK }).wait(5);
    expect(script.shown).toBe(BISHKEK);
  });

  it('does not go dead when a summoned card never comes', () => {
    const script = new HoverScript({ answerMs: null }).send({ type: 'keyboardOpen', mention: OSH }).wait(1000).over(BISHKEK).wait(approachMs);
    expect(script).toMatchObject({ asked: [OSH, BISHKEK], state: { phase: 'waiting' } });
  });
});

describe('fingers', () => {
  const tap = (script: HoverScript, mention = OSH) => script.send({ type: 'tapOnName', mention }).wait(5);

  it.each(['hover', 'modifier', 'click'] as const)('open a card at once in the mode "%s", and close it again', (mode) => {
    const script = tap(new HoverScript({ mode }));
    expect(script).toMatchObject({ shown: OSH, state: { phase: 'held' } });
    expect(tap(script)).toMatchObject({ shown: null, state: { phase: 'idle' } });
  });

  it('go from name to name', () => {
    expect(tap(tap(new HoverScript()), BISHKEK).shown).toBe(BISHKEK);
  });

  it('scroll the page without closing the card', () => {
    expect(tap(new HoverScript()).send({ type: 'scroll' })).toMatchObject({ shown: OSH });
  });
});

describe('modes', () => {
  it('reacts only with the key held in the modifier mode, and then quickly', () => {
    const script = new HoverScript({ mode: 'modifier' }).over(OSH).wait(1000);
    expect(script).toMatchObject({ shown: null, asked: [] });
    expect(script.over(OSH, { modifier: true }).wait(DEFAULT_DELAYS.modifierDwellMs).shown).toBe(OSH);
  });

  it('keeps the card when the key is let go, and switches only with the key', () => {
    const script = new HoverScript({ mode: 'modifier' }).over(OSH, { modifier: true }).wait(dwellMs).over(OSH).wait(1000);
    expect(script.shown).toBe(OSH);
    expect(script.over(BISHKEK).wait(graceMs).shown).toBeNull();
    expect(script.wait(1000).asked).toEqual([OSH]);
  });

  it('gives up when the key is let go during the dwell', () => {
    expect(new HoverScript({ mode: 'modifier' }).over(OSH, { modifier: true }).wait(50).over(OSH).wait(1000).shown).toBeNull();
  });

  it('never reacts to the pointer alone in the click mode', () => {
    expect(new HoverScript({ mode: 'click' }).over(OSH, { modifier: true }).wait(1000).asked).toEqual([]);
  });

  it('opens on a click and closes on the next one', () => {
    const script = new HoverScript({ mode: 'click' }).over(OSH);
    const click = () => script.send({ type: 'outsidePress' }).send({ type: 'clickOnName', mention: OSH }).wait(10).shown;
    expect([click(), click(), click()]).toEqual([OSH, null, OSH]);
  });

  it('leaves clicks alone in the other modes', () => {
    expect(new HoverScript().send({ type: 'clickOnName', mention: OSH }).asked).toEqual([]);
  });
});
