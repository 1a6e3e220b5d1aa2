import { Inject, Injectable } from '@nestjs/common';
import { Forbidden } from './forbidden.js';

export const POLICIES = Symbol('policies');
/** `off` is for the test that shows that the database refuses by itself. No setting turns it on a running server. */
export type Policies = 'on' | 'off';

/** Where a policy's answer becomes a refusal to listen. */
@Injectable()
export class Access {
  constructor(@Inject(POLICIES) private readonly policies: Policies) {}

  require(allowed: boolean): void {
    if (!allowed && this.policies === 'on') throw new Forbidden();
  }
}
