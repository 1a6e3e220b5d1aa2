/** True where Postgres refused a row because of the constraint or unique index of this name. */
export function violates(error: unknown, constraint: string): boolean {
  const found = error as { constraint?: unknown; driverError?: { constraint?: unknown } } | null;
  return found?.constraint === constraint || found?.driverError?.constraint === constraint;
}
