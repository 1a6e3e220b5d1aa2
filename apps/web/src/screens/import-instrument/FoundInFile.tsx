import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useWords } from '../../client/words.js';
import { ContentView } from '../../parts/content/ContentView.js';
import { calm } from '../../parts/text/DivisionName.js';
import { FindingList } from '../../parts/text/FindingList.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import type { Preview } from './use-import.js';

interface FoundInFileProps {
  readonly preview: Preview;
  readonly canStore: boolean;
  readonly onStore: (title: string) => void;
}

/** What the file says once read: figures, doubts with their lines, and every provision, before anyone else sees it. */
export function FoundInFile({ preview, canStore, onStore }: FoundInFileProps) {
  const words = useWords();
  const { instrument, findings } = preview;
  const [title, setTitle] = useState(instrument.title);
  const numbered = instrument.provisions.filter((each) => each.number !== null).length;
  const counts = { numbered, all: instrument.provisions.length, divisions: instrument.divisions.length };
  return (
    <section className="stack" aria-labelledby="found">
      <div className="section-title">
        <h2 id="found">{words.say('import.found')}</h2>
        <span className="soft figures">{words.say('import.counts', counts)}</span>
      </div>
      {findings.length > 0 && (
        <div className="stack" data-tight>
          <h3>{words.say('text.findings', { count: findings.length })}</h3>
          <FindingList findings={findings} />
        </div>
      )}
      {canStore && (
        <Form
          className="panel stack"
          onSubmit={(event) => {
            event.preventDefault();
            onStore(title.trim());
          }}
        >
          <Field label={words.say('import.name')} value={title} onChange={setTitle} isRequired />
          <p className="row">
            <Button type="submit" kind="main">
              {words.say('import.send')}
            </Button>
            <span className="soft">{words.say('import.nothingStored')}</span>
          </p>
        </Form>
      )}
      <div className="import-preview" lang={instrument.language}>
        {instrument.divisions.map((division) => (
          <section key={division.id} className="division">
            {(division.label || division.title) && (
              <h3 className="division-head">
                {division.label && <span className="division-label">{calm(division.label)}</span>}
                {division.title && <span className="division-title">{division.title}</span>}
              </h3>
            )}
            {instrument.provisions
              .filter((each) => each.division === division.id)
              .map((provision) => (
                <div key={provision.id} className="provision">
                  <span className="margin-number">{provision.number ?? '·'}</span>
                  <div className="treaty">
                    {provision.label && <span className="provision-label">{provision.label}</span>}
                    <ContentView content={provision.content} />
                  </div>
                </div>
              ))}
          </section>
        ))}
      </div>
    </section>
  );
}
