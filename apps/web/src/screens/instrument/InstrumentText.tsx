import { type ReactNode, useMemo, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Link } from 'react-router';
import { plainText } from '#lib/drafting';
import { useConference, useConferencePath } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Contents } from '../../parts/text/Contents.js';
import { calm } from '../../parts/text/DivisionName.js';
import { permalinksOf } from '../../parts/text/permalink.js';
import { usePermalink } from '../../parts/text/use-permalink.js';
import { ProvisionRow } from './ProvisionRow.js';
import { placesOf } from './places-of.js';
import type { Division, Instrument, Provision } from './use-instrument.js';

interface InstrumentTextProps {
  readonly instrument: Instrument;
  readonly provisions: readonly Provision[];
  readonly complete: boolean;
}

export function InstrumentText({ instrument, provisions, complete }: InstrumentTextProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const links = useMemo(() => permalinksOf(provisions), [provisions]);
  const plain = useMemo(() => new Map(provisions.map((each) => [each.id, plainText(each.content)])), [provisions]);
  const target = usePermalink(provisions.length > 0, links);
  const wanted = search.trim();
  const found = useMemo(
    () => new Map(provisions.map((each) => [each.id, placesOf(plain.get(each.id) ?? '', wanted)])),
    [provisions, plain, wanted],
  );
  const shown = wanted.length < 2 ? provisions : provisions.filter((each) => (found.get(each.id)?.length ?? 0) > 0);

  return (
    <div className="text-page">
      <Contents divisions={instrument.divisions} />
      <div className="text-body">
        <SearchField className="text-search no-print" value={search} onChange={setSearch}>
          <Label>{words.say('text.search')}</Label>
          <Input className="input" />
          {wanted.length >= 2 && (
            <span className="soft small" role="status">
              {words.say('text.found', { count: shown.length })}
            </span>
          )}
        </SearchField>
        {instrument.divisions.map((division) => (
          <DivisionOfText
            key={division.id}
            division={division}
            provisions={shown.filter((each) => each.divisionId === division.id)}
            whole={wanted.length < 2}
            render={(provision) => (
              <ProvisionRow
                key={provision.id}
                provision={provision}
                permalink={links.get(provision.id) ?? provision.id}
                current={target === (links.get(provision.id) ?? provision.id)}
                found={wanted.length < 2 ? none : (found.get(provision.id) ?? none)}
              />
            )}
          />
        ))}
        {!complete && <p className="loading">{words.say('text.stillFetching')}</p>}
      </div>
    </div>
  );
}

const none: ReturnType<typeof placesOf> = [];

interface DivisionOfTextProps {
  readonly division: Division;
  readonly provisions: readonly Provision[];
  /** False while searching: divisions without a find are left out. */
  readonly whole: boolean;
  readonly render: (provision: Provision) => ReactNode;
}

function DivisionOfText({ division, provisions, whole, render }: DivisionOfTextProps) {
  if (provisions.length === 0 && !whole) return null;
  return (
    <section className="division" id={`division-${division.id}`} tabIndex={-1}>
      {(division.label || division.title) && (
        <h2 className="division-head">
          {division.label && <span className="division-label">{calm(division.label)}</span>}
          {division.title && <span className="division-title">{division.title}</span>}
        </h2>
      )}
      {provisions[0] && division.title !== '' && <AmendHeading division={division} under={provisions[0].id} />}
      {provisions.map(render)}
    </section>
  );
}

/** A heading is amended by way of the first provision under it. */
function AmendHeading({ division, under }: { readonly division: Division; readonly under: string }) {
  const words = useWords();
  const path = useConferencePath();
  const { conference } = useConference();
  if (!conference.may.includes('fileAmendment') && !conference.may.includes('enterAmendment')) return null;
  return (
    <p className="division-links small no-print">
      <Link
        to={path(`/provisions/${under}/propose?about=heading`)}
        className="provision-act"
        aria-label={words.say('provision.proposeFor', {
          name: words.say('amendment.aboutHeading', { division: calm(division.label) }),
        })}
      >
        {words.say('provision.propose')}
      </Link>
    </p>
  );
}
