import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { PublicAddress } from '../platform/config/public-address.js';
import { SETTINGS, type Settings } from '../platform/config/settings.js';
import { type Job, Jobs } from '../platform/jobs/jobs.js';
import { LettersOnTheirWay, type LetterToSend } from './letters-on-their-way.store.js';

const PATIENCE = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };
const WORDS_ONLY = { disableFileAccess: true, disableUrlAccess: true };
const AT_ONCE = 10;

/** Carries letters to the mail server, if there is one; else they stay in the outbox. */
@Injectable()
export class Postman implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly transport: Transporter | null;
  private silent = false;

  constructor(
    @Inject(SETTINGS) { smtpUrl }: Settings,
    private readonly address: PublicAddress,
    private readonly jobs: Jobs,
    private readonly letters: LettersOnTheirWay,
  ) {
    this.transport =
      smtpUrl === null ? null : createTransport(smtpUrl, { pool: true, ...PATIENCE, ...WORDS_ONLY } as never);
  }

  onModuleInit(): void {
    if (this.transport === null) return;
    this.jobs.register({ queue: 'letters', atOnce: AT_ONCE, handle: (job) => this.carry(job) });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private async carry({ data }: Job): Promise<void> {
    const letter = await this.letters.due(data['letterId'] ?? '');
    if (letter === null) return;
    const failure = await this.send(letter);
    if (failure === null) await this.letters.sent(letter.id);
    else if (isForGood(failure)) await this.letters.bounced(letter.id, failure.message);
    else await this.letters.postponed(letter.id, failure.message);
    this.tell(failure);
  }

  private async send({ to, subject, body, messageId, headers }: LetterToSend): Promise<Failure | null> {
    try {
      await this.transport?.sendMail({
        from: `Caucus <caucus@${this.address.host()}>`,
        // As an object it is one address, whatever stands in it.
        to: { name: '', address: to },
        subject,
        text: body,
        messageId: `<${messageId}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      });
      return null;
    } catch (error) {
      return error as Failure;
    }
  }

  // That the mail server is away is said once, and not for every letter that waits for it.
  private tell(failure: Failure | null): void {
    if (failure !== null && !this.silent) this.log.warn(`A letter could not be sent: ${failure.message}`);
    this.silent = failure !== null;
  }
}

interface Failure extends Error {
  readonly responseCode?: number;
  readonly command?: string;
}

/** Refused because of whom it is for or what it says. That we may not send at all is mended at our end, and waits. */
function isForGood({ responseCode = 0, command = '' }: Failure): boolean {
  return responseCode >= 500 && responseCode < 600 && (command === 'RCPT TO' || command === 'DATA');
}
