import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeAtribut } from '../../../../src/adapters/xlsx/buku/xml/escape';
import { pohonXml, type SimpulXml } from '../../../../src/adapters/xlsx/buku/bagan/pohon-xml';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';
/** The first moment that a zip can name: the same workbook gives the same bytes. */
const TIME = new Date(1980, 0, 1);

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part, or an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an .xlsx file, as far as drawings need them. */
export class FileParts {
  private constructor(private readonly parts: Record<string, Uint8Array>) {}

  static open(bytes: Uint8Array): FileParts {
    return new FileParts(unzipSync(bytes));
  }

  has(name: string): boolean {
    return Object.hasOwn(this.parts, name);
  }

  names(): readonly string[] {
    return Object.keys(this.parts);
  }

  bytes(name: string): Uint8Array | undefined {
    return this.parts[name];
  }

  text(name: string): string {
    const bytes = this.parts[name];
    return bytes === undefined ? '' : strFromU8(bytes);
  }

  tree(name: string): SimpulXml | undefined {
    return this.has(name) ? pohonXml(this.text(name)) : undefined;
  }

  put(name: string, content: string | Uint8Array): void {
    this.parts[name] = typeof content === 'string' ? strToU8(content) : content;
  }

  /** The names of the sheets with their parts, in tab order. */
  sheets(): readonly { readonly name: string; readonly part: string }[] {
    const book = this.relationships('').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? '';
    const parts = new Map(this.relationships(book).map((one) => [one.id, one.target]));
    return (this.tree(book)?.anak.find(({ nama }) => nama === 'sheets')?.anak ?? []).flatMap(
      ({ atribut }) => {
        // `r:id` stands after `sheetId`, and is told from it by its local name.
        const part = parts.get(atribut.get('id') ?? '');
        return part === undefined ? [] : [{ name: atribut.get('name') ?? '', part }];
      },
    );
  }

  relationships(part: string): readonly Relationship[] {
    return (this.tree(relationshipsOf(part))?.anak ?? []).map(({ atribut }) => {
      const external = atribut.get('TargetMode') === 'External';
      const target = atribut.get('Target') ?? '';
      return {
        id: atribut.get('Id') ?? '',
        type: atribut.get('Type') ?? '',
        target: external ? target : resolved(part, target),
        external,
      };
    });
  }

  /** Content type of a part, where it is not that of all files with its ending. */
  contentType(part: string): string | undefined {
    return this.tree(TYPES)
      ?.anak.find(({ nama, atribut }) => nama === 'Override' && atribut.get('PartName') === `/${part}`)
      ?.atribut.get('ContentType');
  }

  setContentType(part: string, type: string): void {
    this.put(
      TYPES,
      this.text(TYPES).replace(
        /<\/(?:\w+:)?Types>\s*$/,
        (end) => `<Override PartName="/${escapeAtribut(part)}" ContentType="${escapeAtribut(type)}"/>${end}`,
      ),
    );
  }

  /** Adds a relationship; gives its id. */
  relate(part: string, type: string, target: string, wanted?: string, external = false): string {
    const name = relationshipsOf(part);
    const used = new Set(this.relationships(part).map(({ id }) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const id = wanted ?? `rId${number}`;
    const address = external ? target : `/${target}`;
    const one = `<Relationship Id="${escapeAtribut(id)}" Type="${escapeAtribut(type)}" Target="${escapeAtribut(address)}"${external ? ' TargetMode="External"' : ''}/>`;
    const xml = this.has(name)
      ? this.text(name)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    this.put(
      name,
      xml.replace(/<Relationships([^>]*)\/>|<\/Relationships>/, (end, attributes: string | undefined) =>
        attributes === undefined ? `${one}${end}` : `<Relationships${attributes}>${one}</Relationships>`,
      ),
    );
    return id;
  }

  /** A name with that beginning that no part has. */
  freeName(begin: string, end: string): string {
    let number = 1;
    while (this.has(`${begin}${number}${end}`)) number++;
    return `${begin}${number}${end}`;
  }

  save(): Uint8Array {
    return zipSync(this.parts, { mtime: TIME });
  }
}

export const relationshipType = (name: string): string => `${RELATIONSHIPS}/${name}`;

const relationshipsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
