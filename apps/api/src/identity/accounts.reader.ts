import { Injectable } from '@nestjs/common';
import { AccountStore } from './account.store.js';

/** What a person may read of their own account. */
@Injectable()
export class AccountsReader {
  constructor(private readonly accounts: AccountStore) {}

  async localeOf(personId: string | null): Promise<string> {
    return (personId && (await this.accounts.of(personId))?.locale) || 'en';
  }

  async hasPassword(personId: string | null): Promise<boolean> {
    return personId !== null && (await this.accounts.of(personId))?.passwordHash != null;
  }
}
