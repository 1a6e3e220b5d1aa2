/** The caller may not even ask. Says nothing about what was asked for. */
export class Forbidden extends Error {
  constructor() {
    super('Forbidden');
  }
}
