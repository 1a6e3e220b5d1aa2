import { useParams } from 'react-router';
import { useConference } from '../../client/conference.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { GoneDocument } from '../../parts/kept/GoneDocument.js';
import { useKeptWords } from '../../parts/live/use-kept-words.js';
import { useLiveContents } from '../../parts/live/use-live-contents.js';
import { useLiveRoom } from '../../parts/live/use-live-room.js';
import { paperTitle } from '../../parts/papers/paper-title.js';
import { useTitle } from '../../ui/use-title.js';
import { FilePaper } from './FilePaper.js';
import { PaperBar } from './PaperBar.js';
import { PaperHead } from './PaperHead.js';
import { PaperPart } from './PaperPart.js';
import { type Paper, usePaper } from './use-paper.js';

export function PaperScreen() {
  const { paperId = '' } = useParams();
  const ask = usePaper(paperId);
  return (
    <Answer ask={ask}>
      {({ paper }) =>
        paper ? <Inside key={paper.id} paper={paper} again={ask.again} /> : <GoneDocument documentId={paperId} />
      }
    </Answer>
  );
}

interface InsideProps {
  readonly paper: Paper;
  readonly again: () => void;
}

function Inside({ paper, again }: InsideProps) {
  const words = useWords();
  const { conference } = useConference();
  const title = paperTitle(words, paper);
  const room = useLiveRoom({ id: paper.id, title, page: `/papers/${paper.id}` }, conference);
  const kept = useKeptWords(paper.id, room);
  const contents = useLiveContents(room, paper.parts);
  useTitle(title, conference.shortName);
  return (
    <>
      <PaperHead paper={paper} title={title} />
      <PaperBar paper={paper} room={room} />
      <div className="paper-page" data-kind={paper.kind}>
        <div className="stack" data-loose>
          {paper.parts.map((part) => (
            <PaperPart
              key={part.id}
              paper={paper}
              part={part}
              content={contents.get(part.id) ?? part.content}
              room={room}
              kept={kept}
            />
          ))}
        </div>
        <FilePaper paper={paper} room={room} contents={contents} again={again} />
      </div>
    </>
  );
}
