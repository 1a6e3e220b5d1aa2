/** Ends a `switch` on `kind`: reached only if a case was forgotten, which the compiler refuses first. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
