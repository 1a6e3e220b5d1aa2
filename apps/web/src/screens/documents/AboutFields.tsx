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
      {meetings.map(({ id, name, agenda }) => (
        <Ticks
          key={id}
          legend={`${words.say('document.agendaItems')} – ${name}`}
          all={agenda.map(({ id: item, ...said }) => ({ id: item, label: words.say('document.agendaItem', said) }))}
          chosen={about.agendaItemIds}
          choose={(agendaItemIds) => change({ agendaItemIds })}
        />
      ))}
    </>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly all: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
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
