/** The request makes no sense to the schema or breaks a limit; `problem` names the rule. */
export class BadUserInput extends Error {
  constructor(readonly problem: string) {
    super(problem);
  }
}
