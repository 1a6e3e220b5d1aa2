import { BadUserInput } from '../../access/bad-user-input.js';
import type { Viewer } from '../../database/viewer.js';

const OF_A_PERSON = 16;
const OF_THE_PUBLIC = 200;

/** How many shared questions each person has left here. They are read again and again, so nobody may leave many. */
export class QuestionCount {
  private readonly open = new Map<string, number>();

  /** Answers with what to call when the question is taken back. */
  enter(viewer: Viewer): () => void {
    const who = viewer.kind === 'person' ? viewer.personId : viewer.kind;
    const before = this.open.get(who) ?? 0;
    if (before >= (viewer.kind === 'person' ? OF_A_PERSON : OF_THE_PUBLIC)) throw new BadUserInput('TooManyShared');
    this.open.set(who, before + 1);
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      const left = (this.open.get(who) ?? 1) - 1;
      if (left > 0) this.open.set(who, left);
      else this.open.delete(who);
    };
  }
}
