import { useMemo } from 'react';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { HeadingWords } from '../../parts/content/HeadingWords.js';
import { RedlineLine } from '../../parts/content/RedlineView.js';
import { DivisionFrame, standingHead } from '../../parts/redline/DivisionFrame.js';
import { calm } from '../../parts/text/DivisionName.js';
import { usePermalink } from '../../parts/text/use-permalink.js';
import { Empty } from '../../ui/Empty.js';
import { useAmendmentsById } from './amendments-by-id.js';
import { type DraftPage, placeOn } from './draft-page.js';
import { OurRow, WantedRow } from './OurRow.js';
import { ownRows } from './own-rows.js';
import { type OwnHeading, type OwnWording, useOwnWording } from './use-own-wording.js';

interface OurTextProps {
  readonly page: DraftPage;
  /** The delegation; null for the viewer's own. */
  readonly of: string | null;
}

/** The draft as a delegation would have it: its own amendments on the text as it now stands. */
export function OurText({ page, of }: OurTextProps) {
  const ask = useOwnWording(page.draft, of);
  return (
    <Answer ask={ask}>
      {({ draft }) =>
        draft && <Inside page={page} wordings={draft.asTheyWouldHaveIt} headings={draft.headingsAsTheyWouldHaveThem} />
      }
    </Answer>
  );
}

interface InsideProps {
  readonly page: DraftPage;
  readonly wordings: readonly OwnWording[];
  readonly headings: readonly OwnHeading[];
}

function Inside({ page, wordings, headings }: InsideProps) {
  const words = useWords();
  const { draft, only, locks } = page;
  usePermalink(true, page.permalinks);
  const rows = useMemo(() => ownRows(draft.provisions, wordings), [draft.provisions, wordings]);
  const byId = useAmendmentsById();
  const divisionOf = useMemo(() => divisionsOfRows(rows), [rows]);
  const named = (own: OwnWording | null) => (own?.amendmentIds ?? []).flatMap((id) => byId.get(id) ?? []);
  if (wordings.length === 0 && headings.length === 0)
    return (
      <Empty title={words.say('draft.ours.nothing')}>
        <p>{words.say('draft.ours.nothingHint')}</p>
      </Empty>
    );
  return draft.divisions.map((division) => {
    const here = rows.filter((row) => divisionOf.get(row) === division.id && (!only || row.own !== null));
    const own = headings.find((each) => each.division.id === division.id);
    return (
      <DivisionFrame
        key={division.id}
        id={division.id}
        {...(own ? ownHead(division.label, own) : standingHead(division))}
        hidden={only && here.length === 0 && !own}
      >
        {here.map((row) =>
          row.kind === 'wanted' ? (
            <WantedRow key={row.own.amendmentIds.join()} own={row.own} amendments={named(row.own)} />
          ) : (
            <OurRow
              key={row.provision.id}
              provision={row.provision}
              own={row.own}
              amendments={named(row.own)}
              lock={locks.get(row.provision.id) ?? null}
              {...placeOn(page, row.provision.id)}
            />
          ),
        )}
      </DivisionFrame>
    );
  });
}

/** A heading as the delegation would have it: marked where the draft has moved on under it. */
function ownHead(label: string, { content, current, rebase }: OwnHeading) {
  const marked = rebase === 'ADJUSTED' || rebase === 'CONFLICTING' || content.length === 0;
  return {
    label: calm(label),
    title: marked ? <RedlineLine from={current} to={content} /> : <HeadingWords heading={content} />,
  };
}

type Row = ReturnType<typeof ownRows<DraftPage['draft']['provisions'][number], OwnWording>>[number];

/** What is only asked for stands in the division of what it follows. */
function divisionsOfRows(rows: readonly Row[]): ReadonlyMap<Row, string> {
  const divisions = new Map<Row, string>();
  let last = rows.find((row) => row.kind === 'standing')?.provision.divisionId ?? '';
  for (const row of rows) {
    if (row.kind === 'standing') last = row.provision.divisionId;
    divisions.set(row, last);
  }
  return divisions;
}
