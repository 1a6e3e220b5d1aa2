import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { Database } from '../platform/database/database.js';
import { AccountStore } from './account.store.js';
import { GuessStore } from './guesses.store.js';
import { isPassword, prepareForGuesses } from './passwords.js';
import { type OpenedSession, SessionStore } from './session.store.js';

export type PasswordOutcome = OpenedSession | Refusal<'SignInRefused'> | Refusal<'TooManyGuesses'>;

@Injectable()
export class SignInWithPassword implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountStore,
    private readonly guesses: GuessStore,
    private readonly sessions: SessionStore,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return prepareForGuesses();
  }

  async execute(email: string, password: string, from: string): Promise<PasswordOutcome> {
    const name = email.trim().toLowerCase();
    if (!(await this.guesses.mayTry(name, from))) return refuse('TooManyGuesses', {});
    const account = await this.accounts.withAddress(name);
    const right = await isPassword(account?.passwordHash ?? null, password);
    if (!right || !account) return refuse('SignInRefused', {});
    await this.guesses.forgive(name);
    return this.database.withRole('caucus_signin', (tx) => this.sessions.open(tx, account.personId));
  }
}
