import { Component, type ReactNode } from 'react';
import { useWords } from '../client/words.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';

/** Catches what no rule foresaw while a page is drawn; the frame stays, and what was written is kept on the device. */
export class Faults extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const words = useWords();
  return (
    <Notice kind="problem" title={words.say('frame.broken')}>
      <p>{words.say('frame.brokenKept')}</p>
      <p>
        <Button size="small" onPress={() => location.reload()}>
          {words.say('frame.reload')}
        </Button>
      </p>
    </Notice>
  );
}
