import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../identity/people.reader.js';
import type { Transaction } from '../platform/database/database.js';
import type { MomentArgs } from '../platform/graphql/moment-page.js';
import type { PageInfo } from '../platform/graphql/page.js';
import type { TableLine } from './comment-table.js';
import { ConcernAnchorsReader } from './concern-anchors.reader.js';
import { ConcernStepsReader } from './concern-steps.reader.js';
import { type ConcernFilter, ConcernsReader } from './concerns.reader.js';

/** Concerns with all that one line of the comment table tells of each, a page at a time. */
@Injectable()
export class TableLinesReader {
  constructor(
    private readonly concerns: ConcernsReader,
    private readonly anchors: ConcernAnchorsReader,
    private readonly steps: ConcernStepsReader,
    private readonly people: PeopleReader,
  ) {}

  async page(
    tx: Transaction,
    conferenceId: string,
    filter: ConcernFilter,
    args: MomentArgs,
  ): Promise<{ readonly lines: readonly TableLine[]; readonly pageInfo: PageInfo }> {
    const { nodes, pageInfo } = await this.concerns.page(tx, conferenceId, filter, args);
    const ids = nodes.map(({ id }) => id);
    const anchors = await this.anchors.of(tx, ids);
    const last = await this.steps.last(tx, nodes);
    const ownerIds = nodes.flatMap(({ ownerId }) => ownerId ?? []);
    const owners = await this.people.byIds(tx, ownerIds);
    const lines = nodes.map((concern) => ({
      concern,
      ownerName: owners.get(concern.ownerId ?? '')?.name ?? null,
      anchors: anchors.get(concern.id) ?? [],
      disposition: last.get(concern.id)?.disposition ?? null,
      answer: last.get(concern.id)?.answer ?? null,
    }));
    return { lines, pageInfo };
  }
}
