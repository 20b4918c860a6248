import { DEFAULT_DELAYS } from '../../../lib/hover/delays';
import type { HoverEffect, HoverEvent, HoverMode, HoverState, MentionId, Token } from '../../../lib/hover/hover-state';
import { IDLE, reduce } from '../../../lib/hover/machine';

export interface ScriptOptions {
  mode?: HoverMode;
  /** How long the background takes to answer; null when it never does, 'fails' when it has nothing. */
  answerMs?: number | null | 'fails';
}

/**
 * Plays a reader and a clock against the machine: carries out effects as the real wiring does, and keeps what a
 * test wants to know. Time passes only with `wait`.
 */
export class HoverScript {
  state: HoverState = IDLE;
  now = 1000;
  /** The name whose card is on the screen. */
  shown: MentionId | null = null;
  fading = false;
  /** Names whose cards were asked for, in order. */
  asked: MentionId[] = [];
  timer: { token: Token; at: number } | null = null;
  effects: HoverEffect[] = [];
  readonly #mode: HoverMode;
  readonly #answerMs: number | null | 'fails';
  #answers: { token: Token; at: number }[] = [];

  constructor({ mode = 'hover', answerMs = 5 }: ScriptOptions = {}) {
    this.#mode = mode;
    this.#answerMs = answerMs;
  }

  send(event: HoverEvent): this {
    const { state, effects } = reduce(this.state, event, this.now, { mode: this.#mode, delays: DEFAULT_DELAYS });
    this.state = state;
    this.effects = effects;
    effects.forEach((effect) => this.#carryOut(effect));
    return this;
  }

  /** The pointer moves on a name. */
  over(mention: MentionId, { x = mention * 100, modifier = false, inCorridor = false } = {}): this {
    return this.send({ type: 'pointerOverName', mention, at: { x, y: 0 }, modifier, inCorridor });
  }

  away(): this {
    return this.send({ type: 'pointerOverNothing' });
  }

  wait(ms: number): this {
    const end = this.now + ms;
    for (let due = this.#nextDue(end); due !== null; due = this.#nextDue(end)) {
      this.now = due;
      this.#deliver();
    }
    this.now = end;
    return this;
  }

  #nextDue(end: number): number | null {
    const times = [...this.#answers.map(({ at }) => at), ...(this.timer ? [this.timer.at] : [])].filter((at) => at <= end);
    return times.length > 0 ? Math.min(...times) : null;
  }

  #deliver(): void {
    const { timer } = this;
    if (timer && timer.at <= this.now) {
      this.timer = null;
      this.send({ type: 'timerFired', token: timer.token });
    }
    const due = this.#answers.filter(({ at }) => at <= this.now);
    this.#answers = this.#answers.filter(({ at }) => at > this.now);
    for (const { token } of due) this.send({ type: this.#answerMs === 'fails' ? 'modelFailed' : 'modelArrived', token });
  }

  #carryOut(effect: HoverEffect): void {
    switch (effect.type) {
      case 'startTimer':
        if (this.timer) throw new Error('A second timer was started.');
        this.timer = { token: effect.token, at: this.now + effect.ms };
        break;
      case 'cancelTimers': this.timer = null; break;
      case 'requestCard':
        this.asked.push(effect.mention);
        if (this.#answerMs !== null) this.#answers.push({ token: effect.token, at: this.now + (this.#answerMs === 'fails' ? 5 : this.#answerMs) });
        break;
      case 'showCard': this.shown = effect.mention; this.fading = false; break;
      case 'hideCard':
        if (this.shown === null) throw new Error('Nothing was there to hide.');
        this.shown = null;
        this.fading = false;
        break;
      case 'fadeCard': this.fading = true; break;
      case 'unfadeCard': this.fading = false; break;
    }
  }
}
