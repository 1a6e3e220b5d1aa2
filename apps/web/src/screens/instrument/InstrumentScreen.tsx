import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useConference } from '../../client/conference.js';
import { rememberText } from '../../client/current-text.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { useTitle } from '../../ui/use-title.js';
import { Findings } from './Findings.js';
import { InstrumentText } from './InstrumentText.js';
import { OpenDraft } from './OpenDraft.js';
import { type Instrument, useInstrument } from './use-instrument.js';

export function InstrumentScreen() {
  const { instrumentId = '' } = useParams();
  const { conference } = useConference();
  const { ask, provisions } = useInstrument(instrumentId);
  useTitle(ask.data?.instrument?.shortTitle, conference.shortName);
  useEffect(() => rememberText(conference, instrumentId), [conference, instrumentId]);
  return (
    <Answer ask={ask}>
      {({ instrument }) =>
        instrument && (
          <>
            <InstrumentHead instrument={instrument} />
            <InstrumentText instrument={instrument} provisions={provisions.data ?? []} complete={provisions.complete} />
          </>
        )
      }
    </Answer>
  );
}

function InstrumentHead({ instrument }: { readonly instrument: Instrument }) {
  const words = useWords();
  return (
    <header className="page-head">
      <p className="kicker">{words.say('text.title')}</p>
      <h1>{instrument.title}</h1>
      {instrument.summary && <p className="summary-line">{words.say('text.summary')}</p>}
      <p className="soft figures">
        {words.say('text.numbered', { numbered: instrument.numberedCount, all: instrument.provisionCount })}
        {' · '}
        {words.say('text.source')}: {instrument.source}{' '}
        <abbr title={words.say('text.sourceHash', { hash: instrument.sourceSha256 })}>
          {instrument.sourceSha256.slice(0, 8)}
        </abbr>
      </p>
      <OpenDraft instrument={instrument} />
      <Findings findings={instrument.findings} />
    </header>
  );
}
