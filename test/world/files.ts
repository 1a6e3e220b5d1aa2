import { crc32, deflateRawSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
  <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A word processor's file with these paragraphs. */
export function docxOf(paragraphs: readonly string[], more: Readonly<Record<string, string>> = {}): Buffer {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  return packageOf({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

export function pdfOf(lines: readonly string[]): Promise<Buffer> {
  return new Promise((done) => {
    const pieces: Buffer[] = [];
    const pdf = new PDFDocument();
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => done(Buffer.concat(pieces)));
    for (const line of lines) pdf.text(line);
    pdf.end();
  });
}

/** A package of files, deflated. `lies` says what it claims of the size of each entry. */
export function packageOf(files: Readonly<Record<string, string>>, lies?: number): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const sizes = [crc32(plain), packed.length, lies ?? plain.length, name.length] as const;
    const head = headOf('PK\u0003\u0004', sizes);
    const entry = Buffer.concat([headOf('PK\u0001\u0002', sizes), Buffer.alloc(16)]);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += head.length + name.length + packed.length;
  }
  const index = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(local.length / 3, 8);
  end.writeUInt16LE(local.length / 3, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, index, end]);
}

// The two heads of an entry have the same fields; the second has one more before them.
function headOf(sign: string, [sum, packed, plain, name]: readonly [number, number, number, number]): Buffer {
  const isCentral = sign === 'PK\u0001\u0002';
  const shift = isCentral ? 2 : 0;
  const head = Buffer.alloc(30);
  head.write(sign, 'latin1');
  if (isCentral) head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 4 + shift);
  head.writeUInt16LE(8, 8 + shift);
  head.writeUInt32LE(sum, 14 + shift);
  head.writeUInt32LE(packed, 18 + shift);
  head.writeUInt32LE(plain, 22 + shift);
  head.writeUInt16LE(name, 26 + shift);
  return head;
}
