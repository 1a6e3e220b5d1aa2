import { Link } from 'react-router';
import { MeetingReportsDocument, type MeetingReportsQuery } from '#lib/contract';
import { moment } from '#lib/words';
import { useConferencePath, useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Moment } from '../Moment.js';
import { BeginReport } from './BeginReport.js';
import { reportName } from './report-name.js';

type Reported = NonNullable<MeetingReportsQuery['meeting']>;

/** The reports of a meeting: those that were sealed, and for those who serve it those that are being written. */
export function MeetingReports({ meetingId }: { readonly meetingId: string }) {
  const words = useWords();
  const ask = useAsk(MeetingReportsDocument, { id: meetingId });
  useWhenMoved(({ kind }) => /^Report(?!Moved)/.test(kind), ask.again);
  const meeting = ask.data?.meeting;
  if (!meeting || meeting.sealedReports.length + meeting.reports.length + meeting.mayReportTo.length === 0) return null;
  return (
    <section aria-labelledby="reports" className="stack meeting-reports">
      <div className="section-title">
        <h2 id="reports">{words.say('reporting.title')}</h2>
        {meeting.mayReportTo.length > 0 && <BeginReport meetingId={meetingId} readers={meeting.mayReportTo} />}
      </div>
      {meeting.sealedReports.length > 0 ? (
        <Sealed all={meeting.sealedReports} />
      ) : (
        <p className="soft">{words.say('reporting.noneSealed')}</p>
      )}
      {meeting.reports.length > 0 && <Written all={meeting.reports} />}
    </section>
  );
}

function Sealed({ all }: { readonly all: Reported['sealedReports'] }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <ul className="report-list">
      {all.map((report) => (
        <li key={report.id}>
          <Link to={path(`/reports/sealed/${report.id}`)}>{reportName(words, report)}</Link>{' '}
          <span className="soft">
            {words.sayKind('audience', report.audience)}, <Moment at={report.sealedAt} />
            {report.note && ` – ${report.note}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Written({ all }: { readonly all: Reported['reports'] }) {
  const words = useWords();
  const path = useConferencePath();
  return (
    <div className="no-print">
      <h3>{words.say('reporting.written')}</h3>
      <ul className="report-list">
        {all.map(({ id, audience, updatedAt, sealed }) => (
          <li key={id}>
            <Link to={path(`/reports/${id}`)}>
              {words.say('reporting.to', { readers: words.sayKind('audience', audience) })}
            </Link>{' '}
            <span className="soft">
              {words.say('paper.lastChanged', { at: moment(words.locale, updatedAt) })}
              {sealed.length > 0 && ` · ${words.say('reporting.goesOn')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
