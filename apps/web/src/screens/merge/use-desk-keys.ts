import { useEffect, useRef, useState } from 'react';
import { remember, remembered } from '../../client/remembered.js';
import { commandFor, type DeskCommand, type Press } from './desk-keys.js';

// Fields and editors, and lists that find their entries by typed letters.
const typingIn =
  'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true], [aria-haspopup], [role=listbox], [role=menu]';

/** Milliseconds. */
const HANDS_STILL_WRITE = 1500;

/** Hears the keyboard wherever the focus is on the page, but not under a dialog. */
export function useDeskKeys(run: (command: DeskCommand) => void) {
  const [letters, setLetters] = useState(() => remembered('desk.letters') !== 'off');
  const latest = useRef({ run, letters });
  latest.current = { run, letters };
  useEffect(() => {
    const isStillWriting = handsAtWork();
    const heard = (event: KeyboardEvent) => {
      const busy = isStillWriting(event) || takenByOthers(event) || event.isComposing || event.repeat;
      const command = busy ? null : commandFor(pressOf(event, latest.current.letters));
      if (!command || document.querySelector('.dialog')) return;
      event.preventDefault();
      latest.current.run(command);
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
  const switchLetters = (on: boolean) => {
    remember('desk.letters', on ? null : 'off');
    setLetters(on);
  };
  return { letters, switchLetters };
}

// A field may go away under somebody's hands when the desk moves on: until they pause, what they write is no command.
function handsAtWork(): (event: KeyboardEvent) => boolean {
  let typedIn: Element | null = null;
  let typedAt = 0;
  return (event) => {
    const still = typedIn?.isConnected === false && event.timeStamp - typedAt < HANDS_STILL_WRITE;
    if (!still) typedIn = elementOf(event).closest(typingIn);
    typedAt = event.timeStamp;
    return still;
  };
}

// An editor prevents whatever the browser would do with Enter, even where it does nothing with it itself.
function takenByOthers(event: KeyboardEvent): boolean {
  const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const inEditor = event.target instanceof Element && event.target.closest('[contenteditable=true]') !== null;
  return event.defaultPrevented && !(sends && inEditor);
}

function pressOf(event: KeyboardEvent, letters: boolean): Press {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    typing: elementOf(event).closest(typingIn) !== null,
    letters,
  };
}

function elementOf({ target }: KeyboardEvent): Element {
  return target instanceof Element ? target : document.body;
}
