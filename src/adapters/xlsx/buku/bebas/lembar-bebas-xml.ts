import type { AturanTersusun, SusunanBebas } from '../../../../application/bebas/susunan';
import { barisPenandaBebas } from '../../../../lembar/bebas/penanda';
import { hurufKolom, nomorKolom } from '../../../../lembar/alamat';
import { tulisRentang, type Rentang } from '../../../../lembar/rentang';
import { lebarBerkas } from '../../lebar-kolom';
import { escapeAtribut, escapeIsi } from '../xml/escape';
import type { GayaBuku } from './taruh-gaya';

const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BahanLembar {
  readonly awalan: string;
  /** The root's start tag, and what follows its last element of ours: drawings, notes, extensions. */
  readonly akar: string;
  readonly ekor: string;
  /** What stays of the old sheet: whether its tab is chosen, and links of a person's. */
  readonly terpilih: boolean;
  readonly tautanLama: readonly string[];
  readonly baris: string;
  readonly gaya: GayaBuku;
  /** Relationship of a link to outside. */
  readonly relasi: (alamat: string) => string;
}

/** A whole worksheet part (ECMA-376 part 1, 18.3.1.99: the order of elements is fixed). */
export function lembarBebasXml(susunan: SusunanBebas, bahan: BahanLembar): string {
  const { awalan, akar, ekor, baris, terpilih } = bahan;
  const { spec, gabungan } = susunan;
  const el = (nama: string, atribut: string, isi = ''): string =>
    `<${awalan}${nama}${atribut}${isi === '' ? '/>' : `>${isi}</${awalan}${nama}>`}`;
  const daftar = (nama: string, isi: readonly string[]): string =>
    isi.length === 0 ? '' : el(nama, ` count="${isi.length}"`, isi.join(''));
  const beku = spec.bekukan ?? 0;
  const sel = (alamat: string): string => `${hurufKolom(1)}${alamat}`;
  return (
    akar +
    el('sheetPr', '', el('pageSetUpPr', ' fitToPage="1"')) +
    el(
      'sheetViews',
      '',
      el(
        'sheetView',
        ` showGridLines="0"${terpilih ? ' tabSelected="1"' : ''} workbookViewId="0"`,
        beku === 0
          ? ''
          : el(
              'pane',
              ` ySplit="${beku}" topLeftCell="${sel(String(beku + 1))}" activePane="bottomLeft" state="frozen"`,
            ) + el('selection', ' pane="bottomLeft"'),
      ),
    ) +
    el('sheetFormatPr', ' defaultRowHeight="15"') +
    kolomXml(spec.lebar, el) +
    el('sheetData', '', baris) +
    (spec.dilindungi
      ? el('sheetProtection', ' sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"')
      : '') +
    daftar(
      'mergeCells',
      gabungan.map((area) => el('mergeCell', ` ref="${tulisRentang(area)}"`)),
    ) +
    pewarnaanXml(susunan, bahan, el) +
    daftar(
      'dataValidations',
      susunan.aturan.map((satu) => aturanXml(satu, el)),
    ) +
    tautanXml(susunan, bahan, el) +
    el('pageMargins', ' left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"') +
    el(
      'pageSetup',
      ` paperSize="9" orientation="${spec.cetak?.arah === 'mendatar' ? 'landscape' : 'portrait'}" fitToHeight="0"`,
    ) +
    el(
      'headerFooter',
      '',
      `<${awalan}oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Halaman &amp;P dari &amp;N</${awalan}oddFooter>`,
    ) +
    (spec.cetak?.halaman === undefined ? ekor : halamanXml(spec.cetak.halaman, el) + tanpaHalaman(ekor))
  );
}

/** A break stands after the row that it is told by. */
function halamanXml(halaman: readonly number[], el: Elemen): string {
  const jeda = halaman.map((baris) => el('brk', ` id="${baris - 1}" max="16383" man="1"`));
  const banyak = ` count="${jeda.length}" manualBreakCount="${jeda.length}"`;
  return jeda.length === 0 ? '' : el('rowBreaks', banyak, jeda.join(''));
}

/** Those of before; where a sheet sets pages, they are its own. */
const tanpaHalaman = (ekor: string): string =>
  ekor.replace(/<((?:[\w.-]+:)?)rowBreaks[\s>][^]*?<\/\1rowBreaks\s*>/, '');

type Elemen = (nama: string, atribut: string, isi?: string) => string;

function kolomXml(lebar: SusunanBebas['spec']['lebar'], el: Elemen): string {
  const kolom = Object.entries(lebar)
    .map(([huruf, karakter]) => ({ nomor: nomorKolom(huruf), karakter }))
    .sort((a, b) => a.nomor - b.nomor)
    .map(({ nomor, karakter }) =>
      el(
        'col',
        ` min="${nomor}" max="${nomor}" width="${lebarBerkas({ tipe: 'teks', lebar: karakter })}" customWidth="1"`,
      ),
    );
  return kolom.length === 0 ? '' : el('cols', '', kolom.join(''));
}

function pewarnaanXml({ pewarnaan }: SusunanBebas, { awalan, gaya }: BahanLembar, el: Elemen): string {
  return pewarnaan
    .map(({ area, bila, gaya: nama }, k) => {
      const operator =
        bila.jenis === 'teks' ? 'equal' : bila.jenis === 'kurang-dari' ? 'lessThan' : 'greaterThan';
      const nilai = bila.jenis === 'teks' ? `"${bila.sama.replaceAll('"', '""')}"` : String(bila.batas);
      const formula = `<${awalan}formula>${escapeIsi(nilai)}</${awalan}formula>`;
      return el(
        'conditionalFormatting',
        ` sqref="${tulisRentang(area)}"`,
        el(
          'cfRule',
          ` type="cellIs" dxfId="${gaya.dxf(nama)}" priority="${k + 1}" operator="${operator}"`,
          formula,
        ),
      );
    })
    .join('');
}

const jenisXml = { 'bilangan-bulat': 'whole', bilangan: 'decimal', tanggal: 'date' } as const;

function aturanXml({ area, validasi, sumber }: AturanTersusun, el: Elemen): string {
  const { aturan, judul, pesan } = validasi;
  const formula = (nama: 'formula1' | 'formula2', isi: string): string => el(nama, '', escapeIsi(isi));
  const [tipe, isi] =
    aturan.jenis === 'rumus'
      ? [
          'type="custom"',
          formula('formula1', aturan.rumus(tulisRentang({ ...area, kanan: area.kiri, bawah: area.atas }))),
        ]
      : aturan.jenis === 'daftar'
        ? ['type="list"', formula('formula1', sumber ? mutlak(sumber) : `"${aturan.pilihan.join(',')}"`)]
        : [
            `type="${jenisXml[aturan.jenis]}" operator="between"`,
            formula('formula1', String(aturan.min)) + formula('formula2', String(aturan.maks)),
          ];
  return el(
    'dataValidation',
    ` ${tipe} allowBlank="1" showErrorMessage="1" errorStyle="stop" errorTitle="${escapeAtribut(judul)}" ` +
      `error="${escapeAtribut(pesan)}" sqref="${tulisRentang(area)}"`,
    isi,
  );
}

const mutlak = ({ kiri, kanan }: Rentang): string =>
  `$${hurufKolom(kiri + 1)}$${barisPenandaBebas}:$${hurufKolom(kanan + 1)}$${barisPenandaBebas}`;

function tautanXml({ tautan }: SusunanBebas, { tautanLama, relasi }: BahanLembar, el: Elemen): string {
  const semua = [
    ...tautanLama,
    ...tautan.map(({ baris, kolom, tujuan }) =>
      el(
        'hyperlink',
        ` ref="${hurufKolom(kolom + 1)}${baris}" ` +
          ('lokasi' in tujuan
            ? `location="${escapeAtribut(tujuan.lokasi)}"`
            : `xmlns:r="${NS_R}" r:id="${relasi(tujuan.luar)}"`),
      ),
    ),
  ];
  return semua.length === 0 ? '' : el('hyperlinks', '', semua.join(''));
}
