import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { SETTINGS, type Settings } from '../platform/config/settings.js';
import { type Letter, OutboxStore } from './outbox.store.js';

const ROUND = 3000;

/** Carries letters to the mail server, if there is one; else they stay in the outbox. */
@Injectable()
export class Postman implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly transport: Transporter | null;
  private readonly from: string;
  private timer: NodeJS.Timeout | undefined;
  private walking = false;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly outbox: OutboxStore,
  ) {
    this.transport =
      settings.smtpUrl === null
        ? null
        : createTransport(settings.smtpUrl, { connectionTimeout: 5000, socketTimeout: 10_000 } as never);
    this.from = `Caucus <caucus@${settings.publicUrl === '' ? 'localhost' : new URL(settings.publicUrl).hostname}>`;
  }

  onApplicationBootstrap(): void {
    if (this.transport === null) return;
    this.timer = setInterval(() => void this.walk(), ROUND);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.transport?.close();
  }

  private async walk(): Promise<void> {
    if (this.walking) return;
    this.walking = true;
    try {
      while (await this.outbox.sendOne((letter) => this.send(letter)));
    } catch (error) {
      // The letter stays unsent and is tried again on the next round.
      this.log.warn(`A letter could not be sent yet: ${(error as Error).message}`);
    } finally {
      this.walking = false;
    }
  }

  private async send({ to, subject, body }: Letter): Promise<void> {
    await this.transport?.sendMail({ from: this.from, to, subject, text: body });
  }
}
