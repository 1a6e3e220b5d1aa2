import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from './settings.js';

/** Where people reach this server, for links in letters. Known at the latest when it listens. */
@Injectable()
export class PublicAddress {
  private listeningAt = '';

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  listensAt(url: string): void {
    this.listeningAt = url;
  }

  /** For the names of letters and of who sends them. */
  host(): string {
    const { publicUrl } = this.settings;
    return publicUrl === '' ? 'localhost' : new URL(publicUrl).hostname;
  }

  link(path: string): string {
    return `${this.settings.publicUrl || this.listeningAt}${path}`;
  }
}
