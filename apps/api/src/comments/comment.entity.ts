import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comment')
export class CommentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
  @Column('uuid', { name: 'position_id', nullable: true }) positionId!: string | null;
  @Column('uuid', { name: 'provision_id', nullable: true }) provisionId!: string | null;
  @Column('uuid', { name: 'amendment_id', nullable: true }) amendmentId!: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('uuid', { name: 'stakeholder_id', nullable: true }) stakeholderId!: string | null;
  @Column('text', { nullable: true }) body!: string | null;
  @Column('text', { nullable: true }) quote!: string | null;
  @Column('integer', { name: 'quote_start', nullable: true }) quoteStart!: number | null;
  @Column('integer', { name: 'quote_end', nullable: true }) quoteEnd!: number | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}
