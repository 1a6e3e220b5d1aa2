import { Injectable } from '@nestjs/common';
import { type KeptLetter, OutboxStore } from './outbox.store.js';

export type LetterView = KeptLetter;

/** Letters kept for reading. Whoever asks has made sure that mail is captured. */
@Injectable()
export class LettersReader {
  constructor(private readonly outbox: OutboxStore) {}

  newest(first: number): Promise<LetterView[]> {
    return this.outbox.newest(first);
  }
}
