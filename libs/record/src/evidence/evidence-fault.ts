/** What is wrong with an archive, and where. Worded by the message catalogue as `evidence.<kind>`. */
export type EvidenceFault =
  /** An entry is not what its own hash says. */
  | { readonly kind: 'EntryAltered'; readonly audience: string; readonly seq: number; readonly entry: string }
  /** The line where an entry must stand is none. */
  | { readonly kind: 'EntryUnreadable'; readonly audience: string; readonly seq: number }
  | { readonly kind: 'EntryMissing'; readonly audience: string; readonly seq: number }
  | { readonly kind: 'EntryOutOfPlace'; readonly audience: string; readonly seq: number; readonly entry: string }
  /** Sound in itself, but it follows another than the one that stands before it. */
  | {
      readonly kind: 'EntryNotFollowing';
      readonly audience: string;
      readonly seq: number;
      readonly entry: string;
      readonly before: number;
      readonly entryBefore: string;
    }
  | { readonly kind: 'ChainCutOff'; readonly audience: string; readonly seq: number; readonly expected: number }
  /** Sound in itself, but another stood there when the checkpoint was made. */
  | { readonly kind: 'ChainRebuilt'; readonly audience: string; readonly seq: number; readonly entry: string }
  | { readonly kind: 'ChainMissing'; readonly audience: string }
  | { readonly kind: 'CheckpointUnsigned'; readonly audience: string; readonly seq: number }
  | { readonly kind: 'CheckpointElsewhere'; readonly audience: string; readonly seq: number }
  | ({ readonly kind: 'RevisionAltered' | 'RevisionMissing' | 'RevisionUnrecorded' | 'RevisionNotFollowing' } & {
      readonly draftId: string;
      readonly number: number;
    })
  | ({ readonly kind: 'ReportAltered' | 'ReportMissing' | 'ReportUnrecorded' | 'ReportNotFollowing' } & {
      readonly reportId: string;
      readonly number: number;
    })
  | { readonly kind: 'FileAltered' | 'FileMissing' | 'FileAdded' | 'FileOutOfPlace'; readonly file: string }
  | { readonly kind: 'KeyMissing' | 'KeyOther'; readonly key: string }
  | { readonly kind: 'ManifestMissing' | 'ManifestUnreadable' | 'ManifestUnsigned' };
