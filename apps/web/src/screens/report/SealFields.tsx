import { useWords } from '../../client/words.js';
import { Choices } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';

export const SERIES = ['DOC', 'DT', 'INF', 'NONE'] as const;

/** What is said when a report is sealed. */
export interface Sealing {
  readonly form: 'REV' | 'CORR';
  readonly series: (typeof SERIES)[number];
  readonly note: string;
}

interface SealFieldsProps {
  readonly isFirst: boolean;
  readonly sealing: Sealing;
  readonly change: (sealing: Sealing) => void;
}

/** What it is to the one before, as which document it is filed, and what is different. */
export function SealFields({ isFirst, sealing, change }: SealFieldsProps) {
  const words = useWords();
  const { form, series, note } = sealing;
  const nameOf = (key: Sealing['series']) =>
    key === 'NONE'
      ? words.say('reporting.noDocument')
      : words.say('document.seriesChoice', { series: key, name: words.sayKind('documentSeries', key, { kind: key }) });
  return (
    <>
      {!isFirst && (
        <Choices
          label={words.say('reporting.form')}
          choices={[
            { key: 'REV' as const, label: words.say('reporting.revision'), hint: words.say('reporting.revisionHint') },
            {
              key: 'CORR' as const,
              label: words.say('reporting.corrigendum'),
              hint: words.say('reporting.corrigendumHint'),
            },
          ]}
          chosen={form}
          choose={(chosen) => change({ ...sealing, form: chosen })}
        />
      )}
      <Choices
        label={words.say('reporting.asDocument')}
        choices={SERIES.map((key) => ({ key, label: nameOf(key) }))}
        chosen={series}
        choose={(chosen) => change({ ...sealing, series: chosen })}
      />
      <Field
        label={words.say(isFirst ? 'reporting.note' : 'reporting.noteNeeded')}
        lines={2}
        value={note}
        onChange={(written) => change({ ...sealing, note: written })}
      />
    </>
  );
}
