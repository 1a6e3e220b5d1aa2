import { useState } from 'react';
import { fetchFile, keepFile } from '../../client/fetch-file.js';
import type { Problem } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { ProblemNotice } from '../../parts/Answer.js';
import { Button } from '../../ui/Button.js';

const files = ['badges', 'participants.pdf', 'participants.csv'] as const;

/** Badges and the list of participants, of all who were approved. */
export function ListFiles({ meetingId }: { readonly meetingId: string }) {
  const words = useWords();
  const [coming, setComing] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fetch = async (file: (typeof files)[number]) => {
    setComing(file);
    const outcome = await fetchFile(`/api/meetings/${meetingId}/${file}?locale=${words.locale}`, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    setComing(null);
    setProblem(outcome.kind === 'failed' ? outcome.problem : null);
    if (outcome.kind === 'done') keepFile(outcome.file);
  };
  return (
    <section className="stack no-print" aria-labelledby="files">
      <h2 id="files">{words.say('registrations.files')}</h2>
      <p className="hint measure">{words.say('registrations.filesHint')}</p>
      <p className="row">
        {files.map((file) => (
          <Button key={file} onPress={() => void fetch(file)} isDisabled={coming !== null}>
            {words.say(`registrations.file.${file}`)}
          </Button>
        ))}
      </p>
      {problem && <ProblemNotice problem={problem} />}
    </section>
  );
}
