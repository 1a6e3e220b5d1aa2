import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '#lib/record';
import { ConferencesReader } from '../../conferences/conferences.reader.js';
import { Database, type Viewer } from '../../platform/database/database.js';
import { Checkpoints } from '../checkpoints.events.js';
import { CheckpointsReader } from './checkpoints.reader.js';

/** The heads of all chains that somebody may see, signed at this moment, because they want to have them. */
@Injectable()
export class TakeCheckpoints {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly reader: CheckpointsReader,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** Null where the viewer knows of no such conference. Kept by the server, since the public writes nothing. */
  async execute(viewer: Viewer, slug: string): Promise<readonly Checkpoint[] | null> {
    const signed = await this.database.read(viewer, async (tx) => {
      const conference = await this.conferences.bySlug(tx, slug);
      if (conference === null) return null;
      return this.checkpoints.sign(tx, conference.id, await this.reader.heads(tx, conference.id));
    });
    if (signed === null || signed.length === 0) return signed;
    await this.database.transaction({ kind: 'system', job: 'checkpoint' }, (tx) => this.checkpoints.keep(tx, signed));
    return signed;
  }
}
