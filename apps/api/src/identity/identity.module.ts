import { Global, Module } from '@nestjs/common';
import { Sessions } from '../platform/access/sessions.js';
import { AccessReset } from './access-reset.events.js';
import { AccountResolver } from './account.resolver.js';
import { AccountStore } from './account.store.js';
import { AccountsReader } from './accounts.reader.js';
import { GuessStore } from './guesses.store.js';
import { Invitations } from './invitations.events.js';
import { Letters } from './letters.events.js';
import { LettersReader } from './letters.reader.js';
import { LettersResolver } from './letters.resolver.js';
import { LettersOnTheirWay } from './letters-on-their-way.store.js';
import { LettersToldReader } from './letters-told.reader.js';
import { MeResolver } from './me.resolver.js';
import { OutboxStore } from './outbox.store.js';
import { PeopleReader } from './people.reader.js';
import { Postman } from './postman.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { SessionStore } from './session.store.js';
import { SetLocale } from './set-locale.js';
import { SetPassword } from './set-password.js';
import { SignInController } from './sign-in.controller.js';
import { SignInAsExample } from './sign-in-as-example.js';
import { SignInLinkStore } from './sign-in-link.store.js';
import { SignInWithLink } from './sign-in-with-link.js';
import { SignInWithPassword } from './sign-in-with-password.js';

/** People and how they sign in. Global, because who is asking is asked everywhere. */
@Global()
@Module({
  controllers: [SignInController],
  providers: [
    SessionStore,
    { provide: Sessions, useExisting: SessionStore },
    AccountStore,
    GuessStore,
    OutboxStore,
    SignInLinkStore,
    AccountsReader,
    LettersOnTheirWay,
    LettersToldReader,
    LettersReader,
    PeopleReader,
    RequestSignInLink,
    SignInAsExample,
    SignInWithLink,
    SignInWithPassword,
    SetLocale,
    SetPassword,
    Invitations,
    AccessReset,
    Letters,
    Postman,
    MeResolver,
    AccountResolver,
    LettersResolver,
  ],
  exports: [Sessions, PeopleReader, Invitations, AccessReset, Letters, LettersReader, LettersToldReader],
})
export class IdentityModule {}
