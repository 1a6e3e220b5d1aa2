import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Content } from '#lib/drafting';

@Entity('position')
export class PositionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('uuid', { name: 'issue_id' }) issueId!: string;
  @Column('uuid', { name: 'stakeholder_id' }) stakeholderId!: string;
  @Column('text') audience!: string;
  @Column('text') status!: string;
  @Column('jsonb') content!: Content;
  @Column('text') text!: string;
  @Column('text') reasons!: string;
  @Column('text', { name: 'received_in', nullable: true }) receivedIn!: string | null;
  @Column('boolean') illustrative!: boolean;
  @Column('integer') revision!: number;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

@Entity('position_revision')
export class PositionRevisionRow {
  @PrimaryColumn('uuid', { name: 'position_id' }) positionId!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
  @Column('jsonb') content!: Content;
  @Column('text') text!: string;
  @Column('text') reasons!: string;
}

@Entity('position_sponsor')
export class PositionSponsorRow {
  @PrimaryColumn('uuid', { name: 'position_id' }) positionId!: string;
  @PrimaryColumn('uuid', { name: 'stakeholder_id' }) stakeholderId!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
}
