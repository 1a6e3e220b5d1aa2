import { Injectable } from '@nestjs/common';
import type { ChainHead, Checkpoint, Entry, EvidenceToWrite, TextFile } from '#lib/record';
import { say } from '#lib/words';
import type { ConferenceView } from '../../conferences/conferences.reader.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { inLots } from '../../platform/database/in-lots.js';
import { CheckpointSigner } from '../checkpoints/checkpoint-signer.js';
import { CheckpointsReader } from '../checkpoints/checkpoints.reader.js';
import { Checkpoints } from '../checkpoints.events.js';
import { EvidenceSources } from '../evidence.events.js';

/** So many entries make a file of the archive. */
const LOT = 500;

interface Read {
  readonly evidence: EvidenceToWrite;
  /** Of every head that is in it, to be kept once it is written. */
  readonly checkpoints: readonly Checkpoint[];
  readonly at: Date;
}

type Row = Omit<Entry, 'at'> & { readonly happenedAt: Date };

/** All that goes into an archive, read while it is written. */
@Injectable()
export class ReadEvidence {
  constructor(
    private readonly reader: CheckpointsReader,
    private readonly checkpoints: Checkpoints,
    private readonly signer: CheckpointSigner,
    private readonly sources: EvidenceSources,
    private readonly clock: Clock,
  ) {}

  /** In a transaction that sees one moment. */
  async read(tx: Transaction, { id: conferenceId, name: conference }: ConferenceView): Promise<Read> {
    const at = await this.clock.now(tx);
    const heads = await this.reader.heads(tx, conferenceId);
    const checkpoints = await this.checkpoints.sign(tx, conferenceId, heads);
    const others = (await this.reader.keys(tx)).filter((key) => key !== this.signer.publicKey);
    const evidence: EvidenceToWrite = {
      conferenceId,
      conference,
      at: at.toISOString(),
      about: { name: 'README.txt', text: `${say('en', 'evidence.about', { conference })}\n` },
      keys: [this.signer.publicKey, ...others],
      checkpoints: [...(await this.reader.all(tx, conferenceId)), ...checkpoints],
      chains: heads.map((head) => ({ head, lots: entriesOf(tx, conferenceId, head) })),
      others: this.others(tx, conferenceId),
    };
    return { evidence, checkpoints, at };
  }

  private async *others(tx: Transaction, conferenceId: string): AsyncGenerator<TextFile> {
    for (const source of this.sources.all()) yield* source.files(tx, conferenceId);
  }
}

async function* entriesOf(tx: Transaction, conferenceId: string, { audience }: ChainHead): AsyncGenerator<Entry[]> {
  const question = {
    sql: `select seq, kind, happened_at as "happenedAt", actor, subject_id as "subjectId", facts, hash
      from record_entry where conference_id = $1 and audience = $2 order by seq`,
    params: [conferenceId, audience],
  };
  for await (const rows of inLots<Row>(tx, question, LOT))
    yield rows.map(({ happenedAt, ...entry }) => ({ ...entry, at: happenedAt.toISOString() }));
}
