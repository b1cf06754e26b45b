import type { KegagalanBuku, LembarBaru } from '../../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../../domain/umum/result';
import { periksaLembar } from '../../../../application/tabel/periksa-lembar';
import { tulisTersusun } from '../../tulis/tulis-buku';
import { DaftarPilihan } from '../../../../lembar/daftar-pilihan';
import { susunLembar } from '../../tulis/susun-lembar';
import { IsiPaket } from '../isi-paket';
import { kegagalanBuku } from '../kegagalan-buku';
import { bacaObjekTabel } from '../tabel/bagian-tabel';
import { DaftarBagian } from './daftar-bagian';
import { daftarkanLembar, daftarkanNama, namaLembar, namaTerdefinisi } from './daftarkan';
import { gabungGaya } from './gaya';
import { lembarMandiri, teksBersama } from './isi-lembar';
import { NamaTerpakai } from '../../../../lembar/nama-bebas';

/**
 * The bytes of a workbook with new sheets at its end. They are written as a workbook of their own first, then carried over:
 * styles are added to those of the workbook, texts stand in their cells, tables get free names and numbers.
 */
export async function tambahLembarPada(
  nama: string,
  bytes: Uint8Array,
  lembar: readonly LembarBaru[],
): Promise<Result<Uint8Array, KegagalanBuku>> {
  const kegagalan = periksaLembar(lembar);
  if (kegagalan !== undefined) return fail(kegagalan);
  const dibuka = IsiPaket.buka(bytes);
  if (!dibuka.ok) return fail(kegagalanBuku(nama, dibuka.error));
  const isi = dibuka.value;
  const objek = [];
  for (const bagian of isi.bagianLembar.values()) {
    const satu = bacaObjekTabel(isi.paket, bagian);
    if (!satu.ok) return fail(kegagalanBuku(nama, satu.error));
    objek.push(...satu.value);
  }

  const buku = isi.teks(isi.bagianBuku);
  const lembarTerpakai = new NamaTerpakai(namaLembar(buku));
  const namaTerpakai = new NamaTerpakai([...namaTerdefinisi(buku), ...objek.map((satu) => satu.nama)]);
  const daftar = new DaftarPilihan(new Set([...lembarTerpakai.semua(), ...namaTerpakai.semua()]));
  const tersusun = lembar.map((satu) =>
    susunLembar(
      satu,
      daftar,
      namaTerpakai.tabel(satu.spec.tabel.nama),
      lembarTerpakai.lembar(satu.spec.nama),
    ),
  );
  const sementara = IsiPaket.buka(await tulisTersusun(tersusun, daftar));
  if (!sementara.ok) throw new Error('The sheets just written cannot be opened');
  pindahkan(sementara.value, isi, Math.max(0, ...objek.map(({ id }) => id)));
  return ok(isi.bytes());
}

/** Carries all sheets of one workbook, written by us, over to the end of another. */
function pindahkan(dari: IsiPaket, ke: IsiPaket, idTabelTerakhir: number): void {
  const bagian = new DaftarBagian(ke);
  const gaya = pindahkanGaya(dari, ke, bagian);
  const teks = teksBersama(dari.teks('xl/sharedStrings.xml'));
  const bukuDari = dari.teks(dari.bagianBuku);
  let buku = ke.teks(ke.bagianBuku);
  const awal = namaLembar(buku).length;
  let idTabel = idTabelTerakhir;
  for (const [nama, asal] of dari.bagianLembar) {
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
  ke.tulis(ke.bagianBuku, daftarkanNama(buku, namaDari(bukuDari, awal)));
}

function pindahkanGaya(dari: IsiPaket, ke: IsiPaket, bagian: DaftarBagian): readonly number[] {
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

/** Defined names of a workbook written by us; those of one sheet follow it to its new place. */
const namaDari = (buku: string, awal: number): { name: string; range: string; lembar?: number }[] =>
  [...buku.matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?>([^<]*)</g)].map(
    ([, name, lembar, range]) => ({
      name: name!,
      range: range!.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      ...(lembar === undefined ? {} : { lembar: awal + Number(lembar) }),
    }),
  );
