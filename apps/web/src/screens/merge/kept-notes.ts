import { isBlank, type Notes, noNotes } from './notes.js';

// Kept for as long as the window is open and never on the device: notes of the chair are nobody else's. Where storage
// is switched off, the page works on and a reload begins anew.

export interface OnProvision {
  readonly draftId: string;
  readonly personId: string;
  readonly provisionId: string;
}

export function keptNotes(place: OnProvision): Notes {
  try {
    const text = sessionStorage.getItem(nameOf(place));
    return text === null ? noNotes : { ...noNotes, ...(JSON.parse(text) as Partial<Notes>) };
  } catch {
    return noNotes;
  }
}

export function keepNotes(place: OnProvision, notes: Notes): void {
  try {
    if (isBlank(notes)) sessionStorage.removeItem(nameOf(place));
    else sessionStorage.setItem(nameOf(place), JSON.stringify(notes));
  } catch {
    // See above.
  }
}

/** The provisions of a draft on which this person has notes that nobody has seen. */
export function notedProvisions({ draftId, personId }: Omit<OnProvision, 'provisionId'>): ReadonlySet<string> {
  const start = nameOf({ draftId, personId, provisionId: '' });
  try {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(start));
    return new Set(names.map((name) => name.slice(start.length)));
  } catch {
    return new Set();
  }
}

function nameOf({ draftId, personId, provisionId }: OnProvision): string {
  return `caucus.desk.${draftId}.${personId}.${provisionId}`;
}
