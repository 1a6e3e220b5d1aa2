/**
 * In SQL, what a stakeholder has filed on an issue: of one kept to the delegation and one that others read, the latter.
 * The position is `o`.
 */
export function standingPosition(issue: string, stakeholder: string): string {
  return `from position o where o.issue_id = ${issue} and o.stakeholder_id = ${stakeholder} and o.status = 'FILED'
    order by caucus.reach(o.audience) desc limit 1`;
}
