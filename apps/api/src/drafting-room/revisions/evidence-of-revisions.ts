import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Division, Provision } from '#lib/drafting';
import { revisionFile, type TextFile } from '#lib/record';
import type { Transaction } from '../../platform/database/database.js';
import { EvidenceSources } from '../../record/evidence.events.js';
import { canonicalText } from './revision-words.js';
import { type RevisionDivisionView, type RevisionProvisionView, RevisionsReader } from './revisions.reader.js';

/** Each sealed revision as the very text that its digest is taken of. */
@Injectable()
export class EvidenceOfRevisions implements OnModuleInit {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly revisions: RevisionsReader,
  ) {}

  onModuleInit(): void {
    this.sources.register({ files: (tx, conferenceId) => this.files(tx, conferenceId) });
  }

  private async *files(tx: Transaction, conferenceId: string): AsyncGenerator<TextFile> {
    for (const revision of await this.revisions.ofConference(tx, conferenceId)) {
      const { divisions, provisions } = await this.revisions.words(tx, revision.id);
      const words = { divisions: divisions.map(toDivision), provisions: provisions.map(toProvision) };
      const text = canonicalText(revision, words);
      yield { name: revisionFile(revision.draftId, revision.number), text };
    }
  }
}

function toDivision({
  id,
  kind,
  parentId,
  number,
  label,
  title,
  openTitle,
  suppressed,
}: RevisionDivisionView): Division {
  const open = openTitle === null ? {} : { openTitle };
  const gone = suppressed ? { suppressed } : {};
  return { id, kind, parent: parentId, number, label, title, ...open, ...gone } as Division;
}

function toProvision({ divisionId, openLabel, movedFrom, ...provision }: RevisionProvisionView): Provision {
  const { id, series, number, label, content, suppressed } = provision;
  const open = openLabel === null ? {} : { openLabel };
  const moved = movedFrom === null ? {} : { movedFrom };
  return { id, division: divisionId, series, number, label, ...open, ...moved, content, suppressed } as Provision;
}
