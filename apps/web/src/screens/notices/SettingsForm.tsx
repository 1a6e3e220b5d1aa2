import { useState } from 'react';
import { Form } from 'react-aria-components';
import { type NoticeSettingsPartsFragment, SetNoticesDocument } from '#lib/contract';
import { useAct } from '../../client/use-act.js';
import { useWords } from '../../client/words.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { ToggleRow } from '../../ui/ToggleRow.js';
import { HoursFields } from './HoursFields.js';
import { NOTICE_KINDS, NOTICE_WAYS } from './kinds.js';
import { draftOf, inputOf, type SettingsDraft } from './settings-draft.js';

export function SettingsForm({ settings }: { readonly settings: NoticeSettingsPartsFragment }) {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const { act, acting, outcome, forget } = useAct(SetNoticesDocument, 'setNotices', 'NoticeSettings');
  const change = (part: Partial<SettingsDraft>) => {
    forget();
    setDraft({ ...draft, ...part });
  };
  return (
    <Form
      className="stack notice-settings"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ input: inputOf(draft) });
      }}
    >
      <h2>{words.say('notices.choices')}</h2>
      <p className="soft">{words.say('notices.choicesHint')}</p>
      <ul className="notice-kinds">
        {NOTICE_KINDS.map((kind) => (
          <li key={kind}>
            <div>
              <strong>{words.say(`notice.kind.${kind}`)}</strong>
              <p className="hint">{words.say(`notice.means.${kind}`)}</p>
            </div>
            <ToggleRow
              label={words.say(`notice.kind.${kind}`)}
              items={NOTICE_WAYS.map((way) => ({ key: way, label: words.say(`notice.way.${way}`) }))}
              chosen={draft.ways[kind]}
              choose={(way) => change({ ways: { ...draft.ways, [kind]: way } })}
            />
          </li>
        ))}
      </ul>
      <h2>{words.say('notices.hours')}</h2>
      <HoursFields draft={draft} change={change} />
      <p>
        <Button type="submit" kind="main" isDisabled={acting}>
          {words.say('notices.save')}
        </Button>
      </p>
      <RefusalNotice outcome={outcome} />
      {outcome?.kind === 'done' && <Notice kind="done" title={words.say('notices.saved')} />}
    </Form>
  );
}
