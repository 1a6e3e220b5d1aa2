import { Module } from '@nestjs/common';
import { LiveModule } from '../live/live.module.js';
import { PaperFilings } from './paper-filing.events.js';

/** What positions and amendments need of papers; a module of its own, because papers need both of them. */
@Module({ imports: [LiveModule], providers: [PaperFilings], exports: [PaperFilings] })
export class PaperFilingModule {}
