import type { BaganTersusun } from '../../../../application/bebas/susunan';
import { sidikPotongan } from '../../../../application/bebas/sidik-bagan';
import { RUANG_BAGAN } from '../../../ooxml/bagan';
import { escapeAtribut } from '../xml/escape';
import { pohonXml, simpulBernama, simpulPada, sunting, type SimpulXml, type Suntingan } from './pohon-xml';

const NS_XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const NS_A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const JANGKAR = /^(?:twoCell|oneCell|absolute)Anchor$/;

export const gambarKosong = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="${NS_XDR}" xmlns:a="${NS_A}"></xdr:wsDr>`;

/** A chart that stands on a drawing. */
export interface BaganBerdiri {
  readonly id: string;
  /** Relationship of its chart part. */
  readonly relasi: string;
  /** Its `cNvPr`. */
  readonly sebutan: SimpulXml;
  /** What goes when the chart goes; `undefined` where it stands in a group. */
  readonly jangkar: SimpulXml | undefined;
}

/** The drawing of a sheet (ECMA-376 part 1, 20.5): what is no chart of ours stays byte for byte. */
export class Gambar {
  /** Charts by name; of several of one name the first counts. */
  readonly bagan: ReadonlyMap<string, BaganBerdiri>;
  readonly #suntingan: Suntingan[] = [];
  #tambahan = '';
  #nomor: number;

  private constructor(
    private readonly xml: string,
    private readonly akar: SimpulXml,
  ) {
    const berdiri = akar.anak.filter(({ nama }) => JANGKAR.test(nama)).flatMap(baganPada);
    this.bagan = new Map([...berdiri].reverse().map((satu) => [satu.id, satu]));
    this.#nomor = [...simpulBernama(akar, 'cNvPr')].reduce(
      (nomor, { atribut }) => Math.max(nomor, Number(atribut.get('id')) || 0),
      1,
    );
  }

  /** `undefined` where the part is no drawing. */
  static baca(xml: string): Gambar | undefined {
    const akar = pohonXml(xml);
    return akar?.nama === 'wsDr' ? new Gambar(xml, akar) : undefined;
  }

  tambah(satu: BaganTersusun, relasi: string): void {
    this.#nomor++;
    this.#tambahan += jangkarXml(satu, this.#nomor, relasi);
  }

  buang({ jangkar }: BaganBerdiri): void {
    if (jangkar !== undefined) this.#suntingan.push({ awal: jangkar.awal, akhir: jangkar.akhir, teks: '' });
  }

  /** Its alternative text, unless a person wrote one since it was last given. */
  beriAlt({ sebutan }: BaganBerdiri, alt: string, terakhir: string | undefined): void {
    const kini = sebutan.atribut.get('descr') ?? '';
    if (kini === alt || (kini !== '' && terakhir !== undefined && sidikPotongan(kini) !== terakhir)) return;
    const tag = this.xml.slice(sebutan.awal, sebutan.akhirTag);
    const bersih = tag.replace(/\sdescr\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    this.#suntingan.push({
      awal: sebutan.awal,
      akhir: sebutan.akhirTag,
      teks: bersih.replace(/\s*\/?>$/, (akhir) => ` descr="${escapeAtribut(alt)}"${akhir.trimStart()}`),
    });
  }

  hasil(): string {
    const { akhirTag, awalTutup, akhir, awal } = this.akar;
    if (this.#tambahan === '') return sunting(this.xml, this.#suntingan);
    const tambah =
      this.xml[akhirTag - 2] === '/'
        ? {
            awal: akhirTag - 2,
            akhir,
            teks: `>${this.#tambahan}</${/^<([^\s/>]+)/.exec(this.xml.slice(awal))?.[1] ?? ''}>`,
          }
        : { awal: awalTutup, akhir: awalTutup, teks: this.#tambahan };
    return sunting(this.xml, [...this.#suntingan, tambah]);
  }
}

function baganPada(jangkar: SimpulXml): BaganBerdiri[] {
  return [...simpulBernama(jangkar, 'graphicFrame')].flatMap((bingkai) => {
    const sebutan = simpulPada(bingkai, 'nvGraphicFramePr', 'cNvPr');
    const relasi = simpulPada(bingkai, 'graphic', 'graphicData', 'chart')?.atribut.get('id');
    const id = sebutan?.atribut.get('name');
    if (sebutan === undefined || relasi === undefined || id === undefined) return [];
    return [{ id, relasi, sebutan, jangkar: jangkar.anak.includes(bingkai) ? jangkar : undefined }];
  });
}

/** From the upper left of the first cell to the lower right of the last; namespaces of its own, whatever the part's are. */
function jangkarXml({ bagan, letak }: BaganTersusun, nomor: number, relasi: string): string {
  const titik = (nama: string, kolom: number, baris: number): string =>
    `<xdr:${nama}><xdr:col>${kolom}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${baris}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${nama}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${NS_XDR}" xmlns:a="${NS_A}" editAs="oneCell">` +
    titik('from', letak.kiri, letak.atas - 1) +
    titik('to', letak.kanan + 1, letak.bawah) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${nomor}" name="${escapeAtribut(bagan.id)}" descr="${escapeAtribut(bagan.alt)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${RUANG_BAGAN}"><c:chart xmlns:c="${RUANG_BAGAN}" xmlns:r="${NS_R}" r:id="${relasi}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
