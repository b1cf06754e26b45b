import { tulisKode } from '../bangun/tulis-kode';
import Papa from 'papaparse';
import { capaian, type HasilCapaian } from '../../src/application/capaian/capaian';
import type { Catatan } from '../../src/application/catatan';
import { kompilasi } from '../../src/application/kompilasi/kompilasi';
import type { HasilKompilasi } from '../../src/application/kompilasi/tipe';
import type { BerkasMasuk } from '../../src/application/ports/pembaca-buku';
import { isiTemplate, realisasiCsv, skenarioKembali, type KesalahanKetik } from '../../src/contoh';
import { bagikan, isiDari, kodeGalat, nilaiDari, pembaca, ruangDisetujui, type RuangContoh } from './alat';

interface Alur {
  readonly ruang: RuangContoh;
  readonly kembali: readonly BerkasMasuk[];
  readonly kesalahan: readonly (KesalahanKetik & { readonly berkas: string })[];
  readonly kompilasi: { readonly catatan: readonly Catatan[]; readonly isi: HasilKompilasi };
  readonly capaian: { readonly catatan: readonly Catatan[]; readonly isi: HasilCapaian };
}

const kompilasikan = ({ buku, lingkungan }: RuangContoh, berkas: readonly BerkasMasuk[]) =>
  isiDari(kompilasi(buku, lingkungan, pembaca, { berkas, tulis: tulisKode }));

async function jalankan(): Promise<Alur> {
  const ruang = await ruangDisetujui();
  const template = new Map((await bagikan(ruang, '2026-TW1')).map((berkas) => [berkas.opd, berkas]));
  const kembali: BerkasMasuk[] = [];
  const kesalahan: (KesalahanKetik & { berkas: string })[] = [];
  for (const { opd, gaya } of skenarioKembali) {
    const asal = template.get(opd)!;
    if (gaya === 'belum-kembali') continue;
    const terisi = nilaiDari(await isiTemplate(asal.nama, asal.isi, gaya));
    kembali.push({ nama: asal.nama, isi: terisi.isi });
    kesalahan.push(...terisi.kesalahan.map((satu) => ({ ...satu, berkas: asal.nama })));
  }
  const hasil = await kompilasikan(ruang, kembali);
  return { ruang, kembali, kesalahan, kompilasi: hasil, capaian: await isiDari(capaian(ruang.buku)) };
}

// Whole workbooks are read and written; a busy machine needs its time.
jest.setTimeout(120_000);

let alur: Alur;
beforeAll(async () => {
  alur = await jalankan();
}, 180_000);

test('sampai persetujuan hanya diingatkan bahwa paket yang diimpor belum dipetakan, yang sesudahnya dikerjakan', () => {
  const kode = alur.ruang.catatan.flatMap((satu) => (satu.tingkat === 'info' ? [] : [satu.kode]));
  expect(kode).toEqual(['paket-belum-dipetakan']);
});

describe('Kompilasi Data contoh', () => {
  test('menyebut unit yang belum kembali, dan hanya itu', () => {
    expect(alur.kompilasi.isi.belumMelapor.map(({ kode }) => kode)).toEqual(['DISHUB']);
  });

  test('menerima 32 berkas, yang berkesalahan dengan catatan', () => {
    const { berkas } = alur.kompilasi.isi;
    expect(berkas).toHaveLength(32);
    expect(berkas.filter(({ status }) => status !== 'diterima')).toMatchObject([
      { opd: 'DISDAG', status: 'diterima-dengan-catatan' },
    ]);
  });

  test('menemukan setiap kesalahan ketik pada selnya, tidak lebih dan tidak kurang', () => {
    const tempat = (satu: { berkas: string; lembar: string; sel: string; kode: string }): string =>
      [satu.berkas, satu.lembar, satu.sel, satu.kode].join(' ');
    const ditemukan = alur.kompilasi.catatan
      .filter(({ tingkat }) => tingkat !== 'info')
      .map(({ kode, lokasi: { berkas = '', lembar = '', sel = '' } }) =>
        tempat({ berkas, lembar, sel, kode }),
      );
    const diketik = alur.kesalahan.flatMap((satu) =>
      satu.kode === undefined ? [] : [tempat({ ...satu, kode: satu.kode })],
    );
    expect(diketik).toHaveLength(10);
    expect(ditemukan.sort()).toEqual(diketik.sort());
  });

  test('membaca 3,8 Jt dan 1.234 sebagai Rupiah bulat', async () => {
    const dipahami = alur.kesalahan.filter(({ kode }) => kode === undefined);
    expect(dipahami.map(({ teks }) => teks)).toEqual(['3,8 Jt', '1.234']);
    const tabel = nilaiDari(await alur.ruang.buku.baca(['data-transaksi'])).tabel.get('data-transaksi')!;
    const kolom = (id: string): number => tabel.kolom.findIndex((satu) => satu.id === id);
    const terbaca = dipahami.map(({ sel, berkas }) => {
      const nomor = Number(/\d+$/.exec(sel)![0]);
      const asal = ({ sel: isi }: (typeof tabel.baris)[number]) =>
        isi[kolom('berkas')] === berkas && isi[kolom('barisAsal')] === nomor;
      return tabel.baris.find(asal)?.sel[kolom('nilai_umk')];
    });
    expect(terbaca).toEqual([3_800_000, 1234]);
  });

  test('berkas yang sama sekali lagi tidak mengubah apa pun', async () => {
    const sebelum = alur.ruang.buku.bytes();
    const lagi = await kompilasikan(alur.ruang, alur.kembali);
    expect(lagi.isi.tanpaPerubahan).toBe(true);
    expect(alur.ruang.buku.bytes()).toBe(sebelum);
  });
});

describe('capaian contoh', () => {
  const seluruh = () => alur.capaian.isi.capaian.filter(({ lingkup }) => lingkup.jenis === 'seluruh');

  test('per 31 Maret 2026, tanpa galat', () => {
    expect(kodeGalat(alur.capaian.catatan)).toEqual([]);
    expect(alur.capaian.isi.periode.kode).toBe('2026-TW1');
  });

  test('setiap indikator yang ikut triwulan I mempunyai nilai; yang semester dan tahunan tidak ikut', () => {
    const kode = seluruh().map(({ indikator }) => indikator.kode);
    const semua = Array.from({ length: 16 }, (_, i) => `IK${String(i + 1).padStart(2, '0')}`);
    expect(kode).toEqual(semua.filter((satu) => satu !== 'IK13' && satu !== 'IK14'));
    expect(seluruh().filter(({ hasil }) => hasil.jenis !== 'nilai')).toEqual([]);
  });

  test('cakupan 32 dari 33 OPD, dan cukup untuk status pada setiap indikator', () => {
    for (const satu of seluruh()) {
      expect(satu.cakupan.opd).toEqual([32, 33]);
      expect(satu.capaian.status.jenis).toBe('berstatus');
    }
    const label = new Set(
      seluruh().flatMap(({ capaian: { status } }) =>
        status.jenis === 'berstatus' ? [status.jenjang.label] : [],
      ),
    );
    expect(label.size).toBe(4);
  });

  test('OPD yang belum melapor tidak mempunyai nilai', () => {
    const milik = alur.capaian.isi.capaian.filter(({ lingkup }) => lingkup.kode === 'DISHUB');
    expect(milik.length).toBeGreaterThan(5);
    expect(milik.filter(({ hasil }) => hasil.jenis === 'nilai')).toEqual([]);
  });

  test('PDN dan e-purchasing RSUD sama dengan hitungan langsung atas CSV', () => {
    const batal = ['CANCELED', 'DIBATALKAN', 'Tender Gagal'];
    const teks = new TextDecoder().decode(realisasiCsv().isi);
    const baris = Papa.parse<Record<string, string>>(teks, { header: true, delimiter: ';' }).data.filter(
      (satu) =>
        satu['Nama Satuan Kerja']?.startsWith('RUMAH SAKIT') === true &&
        satu['Sumber Transaksi'] !== 'Pencatatan Swakelola' &&
        !batal.includes(satu['Status Paket']!),
    );
    const jumlah = (kolom: string, dari = baris) =>
      dari.reduce((total, satu) => total + Number(satu[kolom]), 0);
    const nilai = jumlah('Total Nilai (Rp)');
    const katalog = baris.filter((satu) => satu['Metode Pengadaan'] === 'E-Purchasing');
    const rsud = (kode: string) => {
      const satu = alur.capaian.isi.capaian.find(
        ({ indikator, lingkup }) => indikator.kode === kode && lingkup.kode === 'RSUD',
      )!;
      return satu.hasil.jenis === 'nilai' ? satu.hasil.nilai : NaN;
    };
    expect(rsud('IK05')).toBeCloseTo((jumlah('Nilai PDN (Rp)') / nilai) * 100, 8);
    expect(rsud('IK07')).toBeCloseTo((jumlah('Total Nilai (Rp)', katalog) / nilai) * 100, 8);
  });

  test('target RSUD sendiri dipakai untuk RSUD, target umum untuk yang lain', () => {
    const target = (kode: string) =>
      alur.capaian.isi.capaian.find(
        ({ indikator, lingkup }) => indikator.kode === 'IK05' && lingkup.kode === kode,
      )?.target;
    expect(target('RSUD')).toEqual({ jenis: 'titik', nilai: 60 });
    expect(target('DLH')).toEqual({ jenis: 'titik', nilai: 80 });
  });
});

test('triwulan II melanjutkan isian triwulan I tanpa galat', async () => {
  const template = (await bagikan(alur.ruang, '2026-TW2', 'RSUD'))[0]!;
  const terisi = nilaiDari(await isiTemplate(template.nama, template.isi, 'rapi'));
  const hasil = await kompilasikan(alur.ruang, [{ nama: template.nama, isi: terisi.isi }]);
  expect(kodeGalat(hasil.catatan)).toEqual([]);
  const tabel = nilaiDari(await alur.ruang.buku.baca(['data-transaksi'])).tabel.get('data-transaksi')!;
  const kolom = (id: string): number => tabel.kolom.findIndex((satu) => satu.id === id);
  const milik = (periode: string, id: string) =>
    tabel.baris
      .filter(({ sel }) => sel[kolom('opd')] === 'RSUD' && sel[kolom('periode')] === periode)
      .map(({ sel }) => sel[kolom(id)]);
  expect(milik('2026-TW2', 'tgl_kontrak')).toEqual(milik('2026-TW1', 'tgl_kontrak'));
  const diserahkan = (periode: string) =>
    milik(periode, 'tgl_bast').filter((isi) => typeof isi === 'number').length;
  expect(diserahkan('2026-TW2')).toBeGreaterThan(diserahkan('2026-TW1'));
}, 120_000);
