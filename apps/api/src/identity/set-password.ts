import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Session } from '../platform/access/sessions.js';
import { AccountStore } from './account.store.js';
import { hashPassword, weakness } from './passwords.js';

export type SetPasswordOutcome = { readonly at: Date } | Refusal<'PasswordTooWeak', { leastLength: number }>;

@Injectable()
export class SetPassword {
  constructor(private readonly accounts: AccountStore) {}

  async execute({ id, viewer }: Session, password: string): Promise<SetPasswordOutcome> {
    const weak = weakness(password);
    if (weak) return refuse('PasswordTooWeak', weak);
    return { at: await this.accounts.setPassword(viewer.personId, await hashPassword(password), id) };
  }
}
