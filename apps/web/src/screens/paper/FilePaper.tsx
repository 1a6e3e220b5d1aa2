import type { LiveContents } from '../../parts/live/use-live-contents.js';
import type { LiveRoom } from '../../parts/live/use-live-room.js';
import { FileAmendment } from './FileAmendment.js';
import { FilePosition } from './FilePosition.js';
import type { Paper } from './use-paper.js';

export interface FilePaperProps {
  readonly paper: Paper;
  readonly room: LiveRoom | null;
  readonly contents: LiveContents;
  readonly again: () => void;
}

/** What will be read when it is filed, and the way to file it; the rest of the delegation sees that it was. */
export function FilePaper(props: FilePaperProps) {
  const { kind, may } = props.paper;
  if (!may.includes('file')) return null;
  return kind === 'POSITION' ? <FilePosition {...props} /> : <FileAmendment {...props} />;
}
