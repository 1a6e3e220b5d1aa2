import { Link, useParams } from 'react-router';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { GoneDocument } from '../../parts/kept/GoneDocument.js';
import { useKeptWords } from '../../parts/live/use-kept-words.js';
import { useLiveContents } from '../../parts/live/use-live-contents.js';
import { useLiveRoom } from '../../parts/live/use-live-room.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';
import { NewSections } from './NewSections.js';
import { ReportBar } from './ReportBar.js';
import { ReportPart } from './ReportPart.js';
import { SealReport } from './SealReport.js';
import { type Report, useReport, useReportNews } from './use-report.js';

/** A report while it is written by those who serve the conference. */
export function ReportScreen() {
  const { reportId = '' } = useParams();
  const ask = useReport(reportId);
  return (
    <Answer ask={ask}>
      {({ report }) =>
        report ? <Inside key={report.id} report={report} again={ask.again} /> : <GoneDocument documentId={reportId} />
      }
    </Answer>
  );
}

function Inside({ report, again }: { readonly report: Report; readonly again: () => void }) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const title = words.say('reporting.of', { meeting: report.meeting.name });
  const room = useLiveRoom({ id: report.id, title, page: `/reports/${report.id}` }, conference);
  const kept = useKeptWords(report.id, room);
  const contents = useLiveContents(room, report.sections);
  const { news, asking, again: askNews } = useReportNews(report.id);
  const offers = news?.offers ?? [];
  const added = offers.filter(({ kind }) => kind === 'NEW');
  const refresh = () => {
    again();
    askNews();
  };
  useTitle(title, conference.shortName);
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <Link to={path(`/meetings/${report.meeting.id}`)}>{report.meeting.name}</Link>
        </p>
        <h1>{title}</h1>
        <p className="lead">
          {words.say('reporting.willRead', { readers: words.sayKind('audience', report.audience) })}
        </p>
        <p className="soft small">{words.say('reporting.namesStay')}</p>
      </header>
      <ReportBar report={report} room={room} news={{ count: offers.length, asking, look: askNews }} />
      <div className="stack report-page" data-loose>
        {report.sections.map((section) => (
          <ReportPart
            key={section.id}
            report={report}
            section={section}
            content={contents.get(section.id) ?? section.content}
            offer={offers.find(({ sectionId }) => sectionId === section.id) ?? null}
            heads={section.kind === 'PARTICIPANTS' ? (news?.heads ?? []) : []}
            room={room}
            kept={kept}
            refresh={refresh}
          />
        ))}
        {added.length > 0 && (
          <Notice kind="open" title={words.say('reporting.newSections', { count: added.length })}>
            <NewSections report={report} offers={added} refresh={refresh} />
          </Notice>
        )}
        {report.may.includes('seal') && <SealReport report={report} room={room} again={refresh} />}
      </div>
    </>
  );
}
