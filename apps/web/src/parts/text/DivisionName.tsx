interface DivisionNameProps {
  readonly division: { readonly label: string; readonly title: string };
}

/** `ARTICLE 3` and its title, in the small letters of a page of contents. */
export function DivisionName({ division }: DivisionNameProps) {
  const label = calm(division.label);
  return (
    <>
      {label && <span className="division-label">{label}</span>}
      {label && division.title && ' '}
      {division.title && <span className="division-title">{division.title}</span>}
    </>
  );
}

/** Capitals of a printed heading shout on a screen: `ARTICLE 3A` becomes `Article 3A`. */
export function calm(label: string): string {
  return label.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
