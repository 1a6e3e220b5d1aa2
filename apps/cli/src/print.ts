/** The answer of a command, and the only thing that goes to stdout. */
export function print(answer: string): void {
  process.stdout.write(answer.endsWith('\n') ? answer : `${answer}\n`);
}

export function printJson(answer: unknown): void {
  print(JSON.stringify(answer, null, 2));
}
