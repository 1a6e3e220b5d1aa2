import { Injectable } from '@nestjs/common';
import { isLocale } from '#lib/words';
import { BadUserInput } from '../platform/access/bad-user-input.js';
import type { Session } from '../platform/access/sessions.js';
import { AccountStore } from './account.store.js';

@Injectable()
export class SetLocale {
  constructor(private readonly accounts: AccountStore) {}

  async execute({ viewer }: Session, locale: string): Promise<string> {
    if (!isLocale(locale)) throw new BadUserInput('LocaleUnknown');
    await this.accounts.setLocale(viewer.personId, locale);
    return viewer.personId;
  }
}
