import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Content } from '#lib/drafting';

@Entity('amendment')
export class AmendmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('uuid', { name: 'instrument_id' }) instrumentId!: string;
  @Column('uuid', { name: 'provision_id' }) provisionId!: string;
  @Column('uuid', { name: 'heading_of', nullable: true }) headingOf!: string | null;
  @Column('uuid', { name: 'after_provision_id', nullable: true }) afterProvisionId!: string | null;
  @Column('uuid', { name: 'issue_id', nullable: true }) issueId!: string | null;
  @Column('uuid', { name: 'stakeholder_id' }) stakeholderId!: string;
  @Column('text') audience!: string;
  @Column('text') kind!: string;
  @Column('text') status!: string;
  @Column('jsonb', { nullable: true }) content!: Content | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb', { name: 'base_content' }) baseContent!: Content;
  @Column('text', { name: 'new_label', nullable: true }) newLabel!: string | null;
  @Column('text') reasons!: string;
  @Column('text', { name: 'received_in', nullable: true }) receivedIn!: string | null;
  /** The objection whose wording it is, where a call ended on one. */
  @Column('uuid', { name: 'objection_id', nullable: true }) objectionId!: string | null;
  @Column('boolean') illustrative!: boolean;
  @Column('integer') revision!: number;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

@Entity('amendment_revision')
export class AmendmentRevisionRow {
  @PrimaryColumn('uuid', { name: 'amendment_id' }) amendmentId!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
  @Column('jsonb', { nullable: true }) content!: Content | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb', { name: 'base_content' }) baseContent!: Content;
  @Column('text') reasons!: string;
  /** To a draft that fewer may read than the amendment; its audience is the draft's. */
  @Column('boolean') fitted!: boolean;
}

@Entity('amendment_sponsor')
export class AmendmentSponsorRow {
  @PrimaryColumn('uuid', { name: 'amendment_id' }) amendmentId!: string;
  @PrimaryColumn('uuid', { name: 'stakeholder_id' }) stakeholderId!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
}
