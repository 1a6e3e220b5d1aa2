type Asked = string | { readonly url: string };

export const pathOf = (asked: Asked): string =>
  new URL(typeof asked === 'string' ? asked : asked.url, 'https://here').pathname;

/** A browser's caches, as much of them as a service worker of ours uses. */
export class Caches {
  readonly all = new Map<string, Map<string, Response>>();

  constructor(private readonly network: (address: string) => Promise<Response>) {}

  keys = async () => [...this.all.keys()];

  delete = async (name: string) => this.all.delete(name);

  open = async (name: string) => {
    const kept = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, kept);
    return {
      match: async (path: string) => kept.get(path)?.clone(),
      put: async (asked: Asked, answer: Response) => void kept.set(pathOf(asked), answer),
      addAll: async (paths: string[]) => {
        for (const path of paths) kept.set(path, await this.network(path));
      },
    };
  };

  match = async (asked: Asked) => {
    for (const kept of this.all.values()) if (kept.has(pathOf(asked))) return kept.get(pathOf(asked))?.clone();
    return undefined;
  };
}
