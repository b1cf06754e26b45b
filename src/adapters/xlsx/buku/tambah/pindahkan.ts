import type { IsiPaket } from '../isi-paket';
import { bacaObjekTabel } from '../tabel/bagian-tabel';
import type { DaftarBagian } from './daftar-bagian';
import { daftarkanLembar, daftarkanNama, namaLembar, type NamaBaru } from './daftarkan';
import { gabungGaya } from './gaya';
import { lembarMandiri, teksBersama } from './isi-lembar';
import { unsurKe } from '../../../../domain/umum/pasti';

/** Carries sheets of one workbook, written by us, over to the end of another, whose styles have been merged already. */
export function pindahkanLembar(
  dari: IsiPaket,
  ke: IsiPaket,
  bagian: DaftarBagian,
  gaya: readonly number[],
  idTabelTerakhir: number,
  ikut: (nama: string) => boolean = () => true,
): void {
  const teks = teksBersama(dari.teks('xl/sharedStrings.xml'));
  const bukuDari = dari.teks(dari.bagianBuku);
  let buku = ke.teks(ke.bagianBuku);
  const awal = namaLembar(buku).length;
  let idTabel = idTabelTerakhir;
  const urutan = [...dari.bagianLembar.keys()].filter(ikut);
  for (const [nama, asal] of dari.bagianLembar) {
    if (!ikut(nama)) continue;
    const lembar = bagian.tambah('worksheet', 'worksheets/sheet', lembarMandiri(dari.teks(asal), teks, gaya));
    const tabel = bacaObjekTabel(dari.paket, asal);
    for (const satu of tabel.ok ? tabel.value : []) {
      idTabel++;
      const xml = dari.teks(satu.bagian).replace(/(<table [^>]*?\sid=")\d+"/, `$1${idTabel}"`);
      // The only relationship of the sheet, so its id is the one that the sheet names.
      bagian.hubungkan(lembar, 'table', bagian.tambah('table', 'tables/table', xml));
    }
    const keadaan =
      new RegExp(`<sheet [^>]*r:id="${relasiLembar(dari, asal)}"[^>]*>`).exec(bukuDari)?.[0] ?? '';
    buku = daftarkanLembar(buku, {
      nama,
      relasi: bagian.hubungkan(ke.bagianBuku, 'worksheet', lembar),
      keadaan: keadaan.includes('state="veryHidden"')
        ? 'veryHidden'
        : keadaan.includes('state="hidden"')
          ? 'hidden'
          : undefined,
    });
  }
  ke.tulis(
    ke.bagianBuku,
    daftarkanNama(
      buku,
      namaDari(
        bukuDari,
        awal,
        [...dari.bagianLembar.keys()].map((nama) => urutan.indexOf(nama)),
      ),
    ),
  );
}

/** Adds the styles of a workbook written by us to another; gives their new numbers. */
export function pindahkanGaya(dari: IsiPaket, ke: IsiPaket, bagian: DaftarBagian): readonly number[] {
  const tambahan = dari.teks('xl/styles.xml');
  const ada = ke.hubungan.find(({ jenis, luar }) => jenis === 'styles' && !luar)?.sasaran;
  if (ada === undefined) {
    bagian.hubungkan(ke.bagianBuku, 'styles', bagian.tambah('styles', 'styles', tambahan));
    return gabungGaya(tambahan, tambahan).indeks;
  }
  const { xml, indeks } = gabungGaya(ke.teks(ada), tambahan);
  ke.tulis(ada, xml);
  return indeks;
}

const relasiLembar = (isi: IsiPaket, bagian: string): string =>
  isi.hubungan.find(({ sasaran }) => sasaran === bagian)?.id ?? '';

/** Defined names of a workbook written by us; those of one sheet follow it to its new place, or stay behind with it. */
const namaDari = (buku: string, awal: number, letak: readonly number[]): NamaBaru[] =>
  [...buku.matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?>([^<]*)</g)].flatMap(
    ([, name = '', lembar, range = '']) => {
      const baru = {
        name,
        range: range.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      };
      if (lembar === undefined) return [baru];
      const ke = unsurKe(letak, Number(lembar));
      return ke === -1 ? [] : [{ ...baru, lembar: awal + ke }];
    },
  );
