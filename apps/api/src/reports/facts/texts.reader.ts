import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { reachOf } from '#lib/positions';
import type { ReportReach, TextFacts } from '#lib/reports';
import type { Transaction } from '../../platform/database/database.js';
import type { HeldMeetingView } from './held-meeting.reader.js';

interface Draft {
  readonly id: string;
  readonly instrumentId: string;
  readonly title: string;
  readonly key: string;
  /** Sealed last before the meeting began. */
  readonly before: number | null;
  /** Sealed last at the meeting, or first after it. */
  readonly after: number | null;
}

interface Row {
  readonly id: string;
  readonly cited: string;
  readonly content: Content;
}

const REVISION = 'select r.number from draft_revision r where r.draft_id = d.id and r.sealed_at';
const DRAFTS = `select d.id, d.instrument_id as "instrumentId", d.title, d.audience as key,
    (${REVISION} < $2 order by r.number desc limit 1) as before,
    coalesce((${REVISION} >= $2 and r.sealed_at < $3 order by r.number desc limit 1),
      (${REVISION} >= $3 order by r.number limit 1)) as after
  from draft d where d.conference_id = $1 and d.opened_at < $3 order by d.opened_at, d.id`;

// What is suppressed says nothing any more.
const WORDS = `case when x.suppressed then '[]'::jsonb else x.content end as content, coalesce(x.number, x.label, '') as cited`;
const SEALED = `select x.provision_id as id, ${WORDS} from draft_revision_provision x join draft_revision r on r.id = x.revision_id
  where r.draft_id = $1 and r.number = $2 order by x.place`;
const STANDING = `select x.provision_id as id, ${WORDS} from draft_provision x where x.draft_id = $1
  order by x.order_key, x.provision_id`;
const BROUGHT_IN = `select x.id, ${WORDS} from provision x where x.instrument_id = $1 order by x.place`;

/** The texts of a conference as they were before a meeting and after it, by the revisions that were sealed nearest. */
@Injectable()
export class TextsOfMeeting {
  async of(tx: Transaction, { conferenceId, begins, ends }: HeldMeetingView): Promise<TextFacts[]> {
    const texts: TextFacts[] = [];
    for (const draft of await tx.sql<Draft>(DRAFTS, [conferenceId, begins, ends])) {
      const { id, title, key, before, after } = draft;
      const was = before === null ? await tx.sql<Row>(BROUGHT_IN, [draft.instrumentId]) : await sealed(tx, id, before);
      const is = after === null ? await tx.sql<Row>(STANDING, [id]) : await sealed(tx, id, after);
      const reach = reachOf(key) as ReportReach;
      const named = { before: revisionName(before), after: revisionName(after) };
      texts.push({ id, title, reach, ...named, provisions: sideBySide(was, is) });
    }
    return texts;
  }
}

function sealed(tx: Transaction, draftId: string, number: number): Promise<Row[]> {
  return tx.sql<Row>(SEALED, [draftId, number]);
}

function revisionName(number: number | null): string | null {
  return number === null ? null : `Rev.${number}`;
}

/** In the order of the text after the meeting; what is there no more comes last. */
function sideBySide(was: readonly Row[], is: readonly Row[]): TextFacts['provisions'] {
  const before = new Map(was.map((row) => [row.id, row]));
  const standing = new Set(is.map(({ id }) => id));
  return [
    ...is.map(({ id, cited, content }) => ({ id, cited, before: before.get(id)?.content ?? null, after: content })),
    ...was
      .filter(({ id }) => !standing.has(id))
      .map(({ id, cited, content }) => ({ id, cited, before: content, after: null })),
  ];
}
