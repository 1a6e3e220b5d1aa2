import { Link } from 'react-router';
import { day } from '#lib/words';
import { useConferencePath } from '../../client/conference.js';
import { useWords, type Words } from '../../client/words.js';
import { AudienceMark } from '../../parts/people/AudienceMark.js';
import type { FileOfDocument, Line } from './use-documents.js';
import { languageIn, sizeIn } from './written.js';

/** One line for each document; what belongs to one stands below it. */
export function DocumentsTable({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords();
  const columns = (['number', 'name', 'sources', 'date', 'files'] as const).map((key) => words.say(`documents.${key}`));
  return (
    <div className="scroller">
      <table className="calm-table documents-table">
        <thead>
          <tr>
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <DocumentRow key={line.id} line={line} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DocumentRow({ line, columns }: { readonly line: Line; readonly columns: readonly string[] }) {
  const words = useWords();
  const path = useConferencePath();
  const { status, sources, otherSources } = line;
  const [number, , from, date, files] = columns;
  return (
    <tr data-status={status} data-form={line.form}>
      <th scope="row" data-label={number} className="figures document-cited">
        {line.cited ?? draftName(words, line)}
      </th>
      <td className="documents-title">
        <Link to={path(`/documents/${line.id}`)} lang={line.language}>
          {line.title}
        </Link>{' '}
        <AudienceMark audience={line.audience} />
        {status === 'WITHDRAWN' && <span className="small document-gone">{words.say('document.withdrawn')}</span>}
      </td>
      <td data-label={from}>
        {[...sources.map(({ symbol }) => symbol), ...otherSources].join(', ') || <span className="soft">–</span>}
      </td>
      <td data-label={date} className="figures">
        <time dateTime={line.date}>{day(words.locale, line.date)}</time>
      </td>
      <td data-label={files}>
        <span className="document-links">
          {line.files.map((file) => (
            <FileLink key={file.id} file={file} of={line.cited ?? line.title} />
          ))}
          {line.files.length === 0 && <span className="soft">–</span>}
        </span>
      </td>
    </tr>
  );
}

export function draftName(
  words: Words,
  { series, form, original }: Pick<Line, 'series' | 'form' | 'original'>,
): string {
  if (form === 'ORIGINAL') return words.say('document.draft', { series });
  const named = words.sayKind('documentForm', form, { kind: form });
  return words.say('document.draftFollowing', { form: named, cited: original?.cited ?? series });
}

function FileLink({ file, of }: { readonly file: FileOfDocument; readonly of: string }) {
  const { locale } = useWords();
  const size = sizeIn(locale, file.bytes);
  return (
    <a
      href={file.address}
      download
      className="small"
      title={`${of}, ${file.kind}, ${size}, ${languageIn(locale, file.language)}`}
    >
      {file.kind} <span className="soft">{file.language}</span>
    </a>
  );
}
