import { Injectable } from '@nestjs/common';
import { isLocale, type Locale } from '#lib/words';
import type { Transaction } from '../platform/database/database.js';
import { inRole } from '../platform/database/in-role.js';

export interface AddressView {
  readonly email: string;
  readonly locale: Locale;
}

/** Where letters to a person go, and in which language. For writing letters; nobody is shown an address. */
@Injectable()
export class AddressesReader {
  of(tx: Transaction, personId: string): Promise<AddressView | null> {
    return inRole(tx, 'caucus_signin', async () => {
      const [row] = await tx.sql<{ email: string; locale: string }>(
        'select email, locale from account where person_id = $1',
        [personId],
      );
      return row ? { email: row.email, locale: isLocale(row.locale) ? row.locale : 'en' } : null;
    });
  }
}
