import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { writeEvidence } from '#lib/record';
import { ConferencesReader } from '../../conferences/conferences.reader.js';
import { Database, type Viewer } from '../../platform/database/database.js';
import { CheckpointSigner } from '../checkpoints/checkpoint-signer.js';
import { Checkpoints } from '../checkpoints.events.js';
import { digest, sha256 } from '../sha256.js';
import { InTurn } from './in-turn.js';
import { packFiles } from './pack-files.js';
import { ReadEvidence } from './read-evidence.js';

/** An archive in a folder of its own, which whoever is done with it removes. */
export interface ExportedEvidence {
  readonly file: string;
  remove(): Promise<void>;
}

/** One after the other, because each may be the whole of a conference; who comes when so many wait is sent away. */
const MOST_WAITING = 20;

/** Everything that the viewer may see of a conference's record, as an archive that is verified from itself alone. */
@Injectable()
export class ExportEvidence {
  private readonly turns = new InTurn(MOST_WAITING);

  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly reading: ReadEvidence,
    private readonly checkpoints: Checkpoints,
    private readonly signer: CheckpointSigner,
  ) {}

  /** Null where the viewer knows of no such conference; 'TooMany' where so many wait already. */
  execute(viewer: Viewer, slug: string): Promise<ExportedEvidence | null | 'TooMany'> {
    return this.turns.take(() => this.export(viewer, slug));
  }

  private async export(viewer: Viewer, slug: string): Promise<ExportedEvidence | null> {
    const folder = await mkdtemp(join(tmpdir(), 'caucus-evidence-'));
    const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
    try {
      const file = join(folder, 'evidence.tar.gz');
      const found = await this.write(viewer, slug, file);
      if (found) return { file, remove };
      await remove();
      return null;
    } catch (error) {
      await remove();
      throw error;
    }
  }

  // Written to a file at the database's pace, so that no slow reader keeps its snapshot open.
  private async write(viewer: Viewer, slug: string, file: string): Promise<boolean> {
    const tools = { sha256, digest, sign: (text: string) => this.signer.sign(text) };
    const made = await this.database.snapshot(viewer, async (tx) => {
      const conference = await this.conferences.bySlug(tx, slug);
      if (conference === null) return null;
      const { evidence, checkpoints, at } = await this.reading.read(tx, conference);
      await packFiles(writeEvidence(evidence, tools), file, at);
      return checkpoints;
    });
    if (made === null) return false;
    await this.database.transaction({ kind: 'system', job: 'evidence' }, (tx) => this.checkpoints.keep(tx, made));
    return true;
  }
}
