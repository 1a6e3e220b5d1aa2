import { useState } from 'react';
import { useMutation } from 'urql';
import { EndCalendarLinkDocument, OwnCalendarDocument, RenewCalendarLinkDocument } from '#lib/contract';
import { day } from '#lib/words';
import { problemOf, useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { ProblemNotice } from '../Answer.js';

/** The secret address of one's own calendar: made, shown once, renewed, ended. */
export function OwnCalendar() {
  const words = useWords();
  const { data, again } = useAsk(OwnCalendarDocument, {});
  const [renewing, renew] = useMutation(RenewCalendarLinkDocument);
  const [ending, end] = useMutation(EndCalendarLinkDocument);
  const [address, setAddress] = useState<string | null>(null);
  const madeAt = data?.calendarLink?.madeAt ?? null;
  const error = renewing.error ?? ending.error;
  const make = async () => {
    const answer = await renew({});
    setAddress(answer.data?.renewCalendarLink.address ?? null);
    again();
  };
  const stop = async () => {
    await end({});
    setAddress(null);
    again();
  };
  return (
    <section className="stack" aria-labelledby="own-calendar">
      <h2 id="own-calendar">{words.say('me.calendar')}</h2>
      <p>{words.say('me.calendarLead')}</p>
      {address ? (
        <Field
          label={words.say('me.calendarAddress')}
          hint={words.say('me.calendarSecret')}
          value={address}
          isReadOnly
        />
      ) : (
        madeAt && <p className="soft">{words.say('me.calendarMade', { at: day(words.locale, madeAt) })}</p>
      )}
      {error && <ProblemNotice problem={problemOf(error)} />}
      <div className="row">
        <Button onPress={() => void make()} isDisabled={renewing.fetching}>
          {words.say(madeAt ? 'me.calendarRenew' : 'me.calendarMake')}
        </Button>
        {madeAt && (
          <Button kind="quiet" onPress={() => void stop()} isDisabled={ending.fetching}>
            {words.say('me.calendarEnd')}
          </Button>
        )}
      </div>
    </section>
  );
}
