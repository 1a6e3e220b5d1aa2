/** What may stand at a place of a file, as data: the file is checked against it, and its page in the docs lists it. */
export type Shape =
  | { readonly kind: 'text'; readonly most: number; readonly mayBeBlank?: true }
  | { readonly kind: 'word' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'day' }
  | { readonly kind: 'hour' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'one-of'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape; readonly most: number }
  | { readonly kind: 'record'; readonly fields: Fields };

export interface FieldShape {
  readonly shape: Shape;
  readonly required: boolean;
}

export type Fields = Readonly<Record<string, FieldShape>>;

export const required = (shape: Shape): FieldShape => ({ shape, required: true });
export const optional = (shape: Shape): FieldShape => ({ shape, required: false });

export const text = (most = 300): Shape => ({ kind: 'text', most });
export const textOrBlank = (most: number): Shape => ({ kind: 'text', most, mayBeBlank: true });
export const oneOf = (...words: readonly string[]): Shape => ({ kind: 'one-of', words });
export const listOf = (of: Shape, most = 200): Shape => ({ kind: 'list', of, most });
export const record = (fields: Fields): Shape => ({ kind: 'record', fields });

/** Small letters, figures and hyphens. */
export const word: Shape = { kind: 'word' };
/** Short and without blanks, such as TRD or 31A; a figure may stand without quotes. */
export const sign: Shape = { kind: 'sign' };
export const day: Shape = { kind: 'day' };
export const hour: Shape = { kind: 'hour' };
export const zone: Shape = { kind: 'zone' };
export const yesOrNo: Shape = { kind: 'yes-or-no' };

/** Every place of a shape, such as `meetings[].agenda[].title`. */
export function placesOf(shape: Shape, at = ''): readonly string[] {
  switch (shape.kind) {
    case 'record':
      return Object.entries(shape.fields).flatMap(([name, field]) => {
        const place = at === '' ? name : `${at}.${name}`;
        return [place, ...placesOf(field.shape, place)];
      });
    case 'list':
      return placesOf(shape.of, `${at}[]`);
    default:
      return [];
  }
}
