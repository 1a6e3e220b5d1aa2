import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Contributions } from '../conferences/contributions.events.js';
import { mayOnDocuments } from './document.policy.js';

/** What somebody may do with documents of a conference. */
@Injectable()
export class DocumentsContribution implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({ may: mayOnDocuments });
  }
}
