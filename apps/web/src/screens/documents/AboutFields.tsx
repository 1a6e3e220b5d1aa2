import { useState } from 'react';
import { AboutChoicesDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Tick } from '../../ui/Choices.js';

interface About {
  readonly issueIds: readonly string[];
  readonly agendaItemIds: readonly string[];
}

interface AboutFieldsProps {
  readonly about: About;
  readonly change: (part: Partial<About>) => void;
}

/** The issues and the agenda items of a document, ticked. */
export function AboutFields({ about, change }: AboutFieldsProps) {
  const words = useWords();
  const { conference } = useConference();
  const { data } = useAsk(AboutChoicesDocument, { slug: conference.slug });
  const issues = data?.conference?.issues ?? [];
  const meetings = (data?.conference?.meetings ?? []).filter(({ agenda }) => agenda.length > 0);
  return (
    <>
      <Ticks
        legend={words.say('document.issues')}
        all={issues.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }))}
        chosen={about.issueIds}
        choose={(issueIds) => change({ issueIds })}
      />
      {meetings.map((meeting) => (
        <ItemsOf
          key={meeting.id}
          meeting={meeting}
          chosen={about.agendaItemIds}
          choose={(agendaItemIds) => change({ agendaItemIds })}
        />
      ))}
    </>
  );
}

interface ItemsOfProps extends Chosen {
  readonly meeting: {
    readonly name: string;
    readonly agenda: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  };
}

/** Folded away where none of its items is chosen yet, since a conference has many meetings. */
function ItemsOf({ meeting: { name, agenda }, chosen, choose }: ItemsOfProps) {
  const words = useWords();
  const [open, setOpen] = useState(() => agenda.some(({ id }) => chosen.includes(id)));
  return (
    <details className="document-meeting" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.say('document.agendaOf', { meeting: name })}</summary>
      <Ticks
        legend={words.say('document.agendaItems')}
        all={agenda.map(({ id, ...said }) => ({ id, label: words.say('document.agendaItem', said) }))}
        chosen={chosen}
        choose={choose}
      />
    </details>
  );
}

interface Chosen {
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

interface TicksProps extends Chosen {
  readonly legend: string;
  readonly all: readonly { readonly id: string; readonly label: string }[];
}

function Ticks({ legend, all, chosen, choose }: TicksProps) {
  if (all.length === 0) return null;
  return (
    <fieldset className="document-ticks">
      <legend className="label">{legend}</legend>
      {all.map(({ id, label }) => (
        <Tick
          key={id}
          ticked={chosen.includes(id)}
          tick={(on) => choose(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          {label}
        </Tick>
      ))}
    </fieldset>
  );
}
