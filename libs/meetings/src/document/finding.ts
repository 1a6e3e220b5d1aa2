/** Where in a file: names of fields and places in lists, from the outside in. */
export type Path = readonly (string | number)[];

/** What is wrong at a place of a file, for whoever wrote it. `problem` is worded by the catalogue. */
export interface DocumentFinding {
  readonly path: Path;
  readonly problem: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export function finding(path: Path, problem: string, facts: DocumentFinding['facts'] = {}): DocumentFinding {
  return { path, problem, facts };
}

/** As it is said to a person, such as `meetings[2].agenda[0].from`; lists are counted from 1. */
export function pathText(path: Path): string {
  return path.reduce<string>((said, step) => {
    if (typeof step === 'number') return `${said}[${step + 1}]`;
    return said === '' ? step : `${said}.${step}`;
  }, '');
}
