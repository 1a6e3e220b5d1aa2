import { useId } from 'react';
import type { Content } from '#lib/drafting';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { KeptNote } from '../../parts/kept/KeptNote.js';
import type { Kept } from '../../parts/live/use-kept-words.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { Changes } from '../../parts/reports/Changes.js';
import { Heads } from '../../parts/reports/Heads.js';
import { Notice } from '../../ui/Notice.js';
import { LeaveOut } from './LeaveOut.js';
import { SectionOffer } from './SectionOffer.js';
import { SectionWords } from './SectionWords.js';
import type { Offer, Report, ReportSection } from './use-report.js';

interface ReportPartProps {
  readonly report: Report;
  readonly section: ReportSection;
  /** What it says now. */
  readonly content: Content;
  readonly offer: Offer | null;
  readonly heads: Parameters<typeof Heads>[0]['heads'];
  readonly room: LiveRoom | null;
  readonly kept: Kept;
  readonly refresh: () => void;
}

/** One section of a report under its heading, written in by everybody who serves the conference at once. */
export function ReportPart(props: ReportPartProps) {
  const { report, section, content, offer, heads, room, kept, refresh } = props;
  const words = useWords();
  const id = useId();
  const { conference } = useConference();
  const { title, leftOut, restricted, changes } = section;
  return (
    <section className="stack paper-part report-part" data-left-out={leftOut || undefined} aria-labelledby={id}>
      <div className="section-title">
        <h2 id={id}>{title}</h2>
        <LeaveOut report={report} section={section} refresh={refresh} />
      </div>
      {leftOut ? (
        <p className="soft">{words.say('reporting.leftOut')}</p>
      ) : (
        <>
          {restricted && <Notice kind="open" title={words.say('reporting.restricted')} />}
          {offer && <SectionOffer report={report} offer={offer} refresh={refresh} />}
          <SectionWords section={section} content={content} room={room} mayWrite={report.may.includes('write')} />
          <Heads heads={heads} />
          <Changes changes={changes} />
        </>
      )}
      {kept.byProvision.get(section.id)?.map((each) => (
        <Notice key={each.id} kind="open">
          <KeptNote draft={report.id} kept={each} conference={{ ...conference, may: [] }} discard={kept.discard} />
        </Notice>
      ))}
    </section>
  );
}
