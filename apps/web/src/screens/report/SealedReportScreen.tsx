import { Link, useParams } from 'react-router';
import { SealedReportPageDocument, type SealedReportPageQuery } from '#lib/contract';
import { moment } from '#lib/words';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { DaySpan } from '../../parts/DaySpan.js';
import { Changes } from '../../parts/reports/Changes.js';
import { Heads } from '../../parts/reports/Heads.js';
import { reportName } from '../../parts/reports/report-name.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { useTitle } from '../../ui/use-title.js';

type Sealed = NonNullable<SealedReportPageQuery['sealedReport']>;

/** A sealed report as it is read and printed. */
export function SealedReportScreen() {
  const { sealedId = '' } = useParams();
  const ask = useAsk(SealedReportPageDocument, { id: sealedId });
  return <Answer ask={ask}>{({ sealedReport }) => sealedReport && <Inside report={sealedReport} />}</Answer>;
}

function Inside({ report }: { readonly report: Sealed }) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  const { meeting, sections, heads, siblings } = report;
  const [newest] = siblings;
  const name = reportName(words, report);
  useTitle(`${name}: ${meeting.name}`, conference.shortName);
  return (
    <article className="stack report-sealed" data-loose lang={report.language}>
      <header className="page-head">
        <p className="crumb">
          <Link to={path(`/meetings/${meeting.id}`)}>{meeting.name}</Link>
        </p>
        <h1>{name}</h1>
        <p className="lead">
          {meeting.name}. {meeting.place}, <DaySpan from={meeting.startsOn} to={meeting.endsOn} />
        </p>
        {report.document?.cited && (
          <p>
            <Link to={path(`/documents/${report.document.id}`)}>{report.document.cited}</Link>
          </p>
        )}
        {report.note && <p className="treaty">{report.note}</p>}
        <p className="row no-print">
          <Button size="small" onPress={() => print()}>
            {words.say('reporting.print')}
          </Button>
        </p>
        {newest && newest.id !== report.id && (
          <Notice kind="open" title={words.say('reporting.older')}>
            <p>
              <Link to={path(`/reports/sealed/${newest.id}`)}>{reportName(words, newest)}</Link>
            </p>
          </Notice>
        )}
      </header>
      {sections.map(({ key, title, content, changes }) => (
        <section key={key} className="stack" data-tight>
          <h2>{title}</h2>
          <div className="treaty">
            <ContentView content={content} />
          </div>
          {key === 'PARTICIPANTS' && <Heads heads={heads} />}
          <Changes changes={changes} />
        </section>
      ))}
      <SealOf report={report} />
    </article>
  );
}

/** Who sealed it and when, its digest, and the signed head of the record that stands with it. */
function SealOf({ report }: { readonly report: Sealed }) {
  const words = useWords();
  const { sealedBy, sealedAt, sha256, previous, checkpoint } = report;
  return (
    <footer className="report-seal small soft">
      <p>{words.say('revisions.sealed', { person: sealedBy?.name, at: moment(words.locale, sealedAt) })}</p>
      <p className="digest">
        {words.say('revisions.digest')} <code>{sha256}</code>
      </p>
      {previous && (
        <p className="digest">
          {words.say('reporting.previous')} <code>{previous}</code>
        </p>
      )}
      {checkpoint && (
        <details open>
          <summary>{words.say('revisions.record', { seq: checkpoint.seq })}</summary>
          <pre className="checkpoint">{checkpoint.note}</pre>
        </details>
      )}
    </footer>
  );
}
