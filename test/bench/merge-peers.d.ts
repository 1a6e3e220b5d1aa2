/** As much of diff-match-patch as the bench uses; it comes without types. */
declare module 'diff-match-patch' {
  namespace DiffMatchPatch {
    type Diff = readonly [-1 | 0 | 1, string];
  }
  class DiffMatchPatch {
    Diff_Timeout: number;
    diff_main(old: string, next: string): DiffMatchPatch.Diff[];
  }
  export = DiffMatchPatch;
}
