import { useState } from 'react';
import { Form } from 'react-aria-components';
import { type Schema, StakeholdersToChooseDocument } from '#lib/contract';
import { type DocumentSeries, documentSeries } from '#lib/documents';
import { useConference } from '../../client/conference.js';
import { useMembership } from '../../client/session.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { today } from '../../parts/days.js';
import { AudienceChoice } from '../../parts/people/AudienceChoice.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { PickList } from '../../ui/PickList.js';
import { AboutFields } from './AboutFields.js';
import { type DocumentPlan, inputOf, planOf } from './document-plan.js';
import type { WholeDocument } from './use-documents.js';
import { languagesIn } from './written.js';

interface DocumentFormProps {
  /** The draft, or the document that it follows. */
  readonly from: WholeDocument | null;
  readonly acting: boolean;
  readonly outcome: Parameters<typeof RefusalNotice>[0]['outcome'];
  readonly send: (input: Schema.DocumentInput) => void;
}

const READERS = ['PUBLIC', 'CONFERENCE', 'MEMBERS'] as const;

export function DocumentForm({ from, acting, outcome, send }: DocumentFormProps) {
  const words = useWords();
  const { conference } = useConference();
  const membership = useMembership(conference.id);
  const serves = !membership?.stakeholder;
  const series = documentSeries.filter((each) => conference.may.includes(`fileDocument${each}`));
  const begin = { series: series[0] ?? 'DOC', day: conference.asOf ?? today(), language: words.locale };
  const [plan, setPlan] = useState(() => planOf(from, begin));
  const change = (part: Partial<DocumentPlan>) => setPlan((before) => ({ ...before, ...part }));
  const { data: bodies } = useWholeList(
    StakeholdersToChooseDocument,
    { slug: conference.slug, paused: !serves },
    (found) => found.conference?.stakeholders,
  );
  return (
    <Form
      className="stack document-form"
      data-loose
      onSubmit={(event) => {
        event.preventDefault();
        send(inputOf(plan, serves ? (bodies ?? []) : null));
      }}
    >
      {from === null && <SeriesChoice series={series} plan={plan} change={change} />}
      <Field
        label={words.say('document.name')}
        lines={2}
        value={plan.title}
        onChange={(title) => change({ title })}
        isRequired
        autoFocus
      />
      <WhichAndWhen plan={plan} change={change} />
      {serves && <Sources plan={plan} change={change} />}
      <AudienceChoice chosen={plan.audience} only={READERS} choose={(audience) => change({ audience })} />
      <AboutFields about={plan} change={change} />
      <RefusalNotice outcome={outcome} />
      <p className="row">
        <Button type="submit" kind="main" isDisabled={acting || (serves && bodies === undefined)}>
          {words.say('document.save')}
        </Button>
        <span className="soft">{words.say('document.saveMeans')}</span>
      </p>
    </Form>
  );
}

interface PartProps {
  readonly plan: DocumentPlan;
  readonly change: (part: Partial<DocumentPlan>) => void;
}

function Sources({ plan, change }: PartProps) {
  const words = useWords();
  return (
    <Field
      label={words.say('document.sources')}
      hint={words.say('document.sourcesHint')}
      lines={3}
      value={plan.sources}
      onChange={(sources) => change({ sources })}
    />
  );
}

function WhichAndWhen({ plan, change }: PartProps) {
  const words = useWords();
  return (
    <div className="field-pair">
      <PickList
        label={words.say('document.language')}
        items={languagesIn(words.locale)}
        chosen={plan.language}
        choose={(language) => change({ language })}
      />
      <Field
        label={words.say('document.date')}
        type="date"
        value={plan.date}
        onChange={(date) => change({ date })}
        isRequired
      />
    </div>
  );
}

interface SeriesChoiceProps extends PartProps {
  readonly series: readonly DocumentSeries[];
}

function SeriesChoice({ series, plan, change }: SeriesChoiceProps) {
  const words = useWords();
  const named = (each: DocumentSeries) => {
    const name = words.sayKind('documentSeries', each, { kind: each });
    return { key: each, label: words.say('document.seriesChoice', { series: each, name }) };
  };
  return (
    <PickList
      label={words.say('document.series')}
      items={series.map(named)}
      chosen={plan.series}
      choose={(key) => change({ series: key })}
    />
  );
}
