import { Injectable } from '@nestjs/common';

/** In milliseconds. Rights are looked at every second and a half, so this much older they are only where something is wrong. */
const FRESH = 3000;

/**
 * Whether what is known of people's rights is new enough to act on.
 *
 * A server that stood still, alone or with its machine, wakes with what people sent it meanwhile before it, and knows
 * nothing of what was decided elsewhere. So it looks first, and hears and shows afterwards.
 */
@Injectable()
export class Certainty {
  private asked = performance.now();
  private readonly waiting: (() => void)[] = [];
  private look: () => void = () => undefined;

  /** Who is to look when somebody waits for it. */
  onDoubt(look: () => void): void {
    this.look = look;
  }

  /** All rights are known as they were at this moment or later. */
  knownAsOf(moment: number): void {
    this.asked = moment;
    if (this.age < FRESH) for (const go of this.waiting.splice(0)) go();
  }

  /** How old it may be what is known, in milliseconds. */
  get age(): number {
    return performance.now() - this.asked;
  }

  /** Null where it is new enough; else resolves when it is. */
  restored(): Promise<void> | null {
    if (this.age < FRESH) return null;
    this.look();
    return new Promise((go) => this.waiting.push(go));
  }
}
