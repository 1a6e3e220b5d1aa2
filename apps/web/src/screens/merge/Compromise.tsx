import { useState } from 'react';
import type { Content } from '#lib/drafting';
import { useWords } from '../../client/words.js';
import { ContentEditor } from '../../parts/editor/ContentEditor.js';
import { Button } from '../../ui/Button.js';
import type { Bracket } from './on-desk.js';
import type { AtDesk } from './use-at-desk.js';
import { fits } from './wording.js';

interface CompromiseProps {
  readonly at: AtDesk;
  readonly bracket: Bracket;
  readonly content: Content;
}

/** Words that nobody has proposed and that the room may live with; begun from one of the options. */
export function Compromise({ at, bracket, content }: CompromiseProps) {
  const words = useWords();
  // The editor opens anew where another option is begun from; else its words are the author's.
  const [opened, setOpened] = useState({ turn: 0, start: content });
  const begin = (start: Content) => {
    setOpened(({ turn }) => ({ turn: turn + 1, start }));
    at.decisions.write(bracket, start);
    at.place.write();
  };
  return (
    <div className="stack compromise" data-tight>
      <ContentEditor
        key={opened.turn}
        label={words.say('desk.compromiseWords')}
        start={opened.start}
        onChange={(changed) => at.decisions.write(bracket, changed)}
      />
      {!fits(bracket.level, content) && (
        <p className="field-error" role="alert">
          {words.say('desk.oneParagraph')}
        </p>
      )}
      <p className="row small">
        <span className="soft">{words.say('desk.beginFrom')}</span>
        {bracket.options.map((option) => (
          <Button key={option.id} size="small" onPress={() => begin(option.content)}>
            {option.sponsors.join(', ') || words.say('bracket.base')}
          </Button>
        ))}
      </p>
    </div>
  );
}
