import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { day } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { StakeholderBadge } from '../../parts/people/StakeholderBadge.js';
import type { WholeDocument } from './use-documents.js';
import { languageIn } from './written.js';

/** Where it comes from, what it is about, and what belongs to it. */
export function DocumentFacts({ document }: { readonly document: WholeDocument }) {
  const words = useWords();
  const { locale } = words;
  const { sources, otherSources, filedAt, original, audience, status } = document;
  return (
    <dl className="document-facts">
      {(sources.length > 0 || otherSources.length > 0) && (
        <Fact name={words.say('document.sources')}>
          {sources.map((each) => (
            <span key={each.id} className="document-source">
              <StakeholderBadge stakeholder={each} />
            </span>
          ))}
          {otherSources.map((each) => (
            <span key={each} className="document-source">
              {each}
            </span>
          ))}
        </Fact>
      )}
      <Fact name={words.say('document.date')}>
        <time dateTime={document.date}>{day(locale, document.date)}</time>
      </Fact>
      <Fact name={words.say('document.language')}>{languageIn(locale, document.language)}</Fact>
      {filedAt && (
        <Fact name={words.say('document.filedOn')}>
          <time dateTime={filedAt}>{day(locale, filedAt)}</time>
        </Fact>
      )}
      {status !== 'DRAFT' && (
        <Fact name={words.say('document.readers')}>{words.sayKind('audience', audience, { kind: audience })}</Fact>
      )}
      <About document={document} />
      {original?.cited && (
        <Fact name={words.say('document.belongsTo')}>
          <DocumentLink id={original.id}>{original.cited}</DocumentLink>
        </Fact>
      )}
      {document.further.length > 0 && (
        <Fact name={words.say('document.further')}>
          {document.further.map(({ id, cited, title, status: its }) => (
            <span key={id} className="document-source" data-status={its}>
              <DocumentLink id={id}>{cited}</DocumentLink> {title}
              {its === 'WITHDRAWN' && <span className="small document-gone">{words.say('document.withdrawn')}</span>}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

function About({ document: { issues, agendaItems } }: { readonly document: WholeDocument }) {
  const words = useWords();
  const path = useConferencePath();
  if (issues.length === 0 && agendaItems.length === 0) return null;
  return (
    <Fact name={words.say('document.about')}>
      {issues.map(({ id, number, title }) => (
        <span key={id} className="document-source">
          <Link to={path(`/issues/${number}`)}>
            {number}. {title}
          </Link>
        </span>
      ))}
      {agendaItems.map(({ id, number, title, meeting }) => (
        <span key={id} className="document-source">
          <Link to={path(`/meetings/${meeting.id}`)}>{meeting.name}</Link>,{' '}
          {words.say('document.agendaItem', { number, title })}
        </span>
      ))}
    </Fact>
  );
}

function DocumentLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const path = useConferencePath();
  return (
    <Link to={path(`/documents/${id}`)} className="figures">
      {children}
    </Link>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
