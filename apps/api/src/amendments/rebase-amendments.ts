import { Injectable } from '@nestjs/common';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts, type Told } from '../record/record.events.js';
import { judgeRebase } from './judge-rebase.js';
import { type Found, RebaseStore } from './rebase.store.js';
import { type RebaseCandidate, RebaseCandidatesReader } from './rebase-candidates.reader.js';
import { type DueNow, RebaseDueStore } from './rebase-due.store.js';

const JOB: Viewer = { kind: 'system', job: 'rebase' };
/** So many are held by one transaction, and kept from chairs and owners, for the time that it takes. */
const AT_A_TIME = 25;
/** Everybody else on this server waits while amendments are judged. */
const BREATH_AFTER = 8;
const LOOK_AGAIN = 40;
const LOOKS = 250;

/** The job that keeps open amendments on the words that stand. */
@Injectable()
export class RebaseAmendments {
  constructor(
    private readonly database: Database,
    private readonly due: RebaseDueStore,
    private readonly candidates: RebaseCandidatesReader,
    private readonly store: RebaseStore,
    private readonly acts: Acts,
  ) {}

  /** Until nothing is due; what another server is at, it finishes. */
  async work(draftId: string): Promise<void> {
    for (let looks = 0; looks < LOOKS; ) {
      if (await this.database.transaction(JOB, (tx) => this.batch(tx, draftId))) continue;
      if (!(await this.database.read(JOB, (tx) => this.due.isLeft(tx, draftId)))) return;
      looks++;
      await pause(LOOK_AGAIN);
    }
  }

  /** What any server left undone. */
  async sweep(): Promise<void> {
    const drafts = await this.database.read(JOB, (tx) => this.due.drafts(tx));
    for (const draft of drafts) while (await this.database.transaction(JOB, (tx) => this.batch(tx, draft)));
  }

  // One transaction holds what is due, so that no two servers are at the same; after it either may go on.
  private async batch(tx: Transaction, draftId: string): Promise<boolean> {
    const due = await this.due.take(tx, draftId);
    if (due === null) return false;
    await this.look(tx, due);
    return true;
  }

  private async look(tx: Transaction, due: DueNow): Promise<void> {
    let page = await this.candidates.next(tx, due, due.reached, AT_A_TIME);
    while (page.candidates.length === 0 && page.reached !== null)
      page = await this.candidates.next(tx, due, page.reached, AT_A_TIME);
    const found = await this.store.hold(tx, await judged(page.candidates));
    if (found.length > 0) await this.store.write(tx, due, found);
    await this.acts.happenedAll(
      tx,
      found.map((each) => told(due, each)),
    );
    if (page.reached === null) await this.due.done(tx, due);
    else await this.due.reach(tx, due, page.reached);
  }
}

function told({ cause }: DueNow, { candidate, judged: { kind } }: Found): Told {
  const { id, conferenceId, audience, issueId, provisionId, cited, symbol } = candidate;
  return {
    conferenceId,
    audience,
    subjectId: id,
    issueId,
    provisionId,
    kind: kind === 'CLEAN' ? 'AmendmentRebased' : 'AmendmentToConfirm',
    facts: { provisionId, cited, symbol, outcome: kind, cause },
  };
}

async function judged(candidates: readonly RebaseCandidate[]): Promise<Found[]> {
  const found: Found[] = [];
  let since = performance.now();
  for (const candidate of candidates) {
    const judgement = judgeRebase(candidate);
    if (judgement !== null) found.push({ candidate, judged: judgement });
    if (performance.now() - since < BREATH_AFTER) continue;
    await new Promise((done) => setImmediate(done));
    since = performance.now();
  }
  return found;
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds).unref());
