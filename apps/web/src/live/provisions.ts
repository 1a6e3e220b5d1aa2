import * as Y from 'yjs';

export function provisionsIn(doc: Y.Doc): Y.Map<Y.Map<unknown>> {
  return doc.getMap<Y.Map<unknown>>('provisions');
}

export function bodyOf(doc: Y.Doc, provision: string): Y.XmlFragment | null {
  const map = provisionsIn(doc).get(provision);
  const body = map instanceof Y.Map ? map.get('body') : null;
  return body instanceof Y.XmlFragment ? body : null;
}
