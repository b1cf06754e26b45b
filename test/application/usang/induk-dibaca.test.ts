import { capaian } from '../../../src/application/capaian/capaian';
import { bacaInduk, tabelInduk } from '../../../src/application/data/baris-induk';
import { tabelDataPeriode } from '../../../src/application/data/baris-periode';
import { muatDataPeriode } from '../../../src/application/data/data-periode';
import { imporData } from '../../../src/application/impor-data/impor-data';
import { perhitunganPeriode } from '../../../src/application/kompilasi/hitung';
import { tetapkan } from '../../../src/application/kunci/tetapkan';
import type { Workbook } from '../../../src/application/ports/workbook';
import { muatRuangKerja } from '../../../src/application/ruang-kerja/muat';
import { sidikMasukan } from '../../../src/application/usang/sidik-masukan';
import type { BarisInduk } from '../../../src/domain/data/baris-data';
import { periodePasti } from '../../../src/domain/kalender/periode';
import { ada, kosong } from '../../../src/domain/umum/isian';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { realisasi, rup } from '../../bangun/data-csv';
import { ketik } from '../../bangun/ketikan';
import { lingkunganUji } from '../../bangun/lingkungan';
import { barisTabel, isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { tgl } from '../../bangun/tanggal';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';
import { tulisKode } from '../../bangun/tulis-kode';

const TW1 = periodePasti('2026-TW1');
const usang = async (buku: Workbook) => isiDari(await capaian(buku, TW1.kode)).usang;
const angka = async (buku: Workbook) =>
  isiDari(await capaian(buku, TW1.kode)).capaian.map(({ hasil, cakupan }) => [hasil, cakupan]);

describe('impor sesudah periode itu', () => {
  const sesudahnya = async (buku: Workbook) => {
    isiDari(
      await imporData(buku, lingkunganUji('a'), rup(['Dinas Kesehatan', '1009', 700_000]), {
        sebagian: true,
        mulai: '2026-07-01',
      }),
    );
    const baris = realisasi(
      ['Dinas Kesehatan', 'K9', '1009', 100_000, 100_000],
      ['Dinas Pekerjaan Umum', 'U9', '2001', 300_000, 0],
    );
    isiDari(await imporData(buku, lingkunganUji('b'), baris, { sebagian: true }));
  };

  test('paket dan kontrak baru tidak membuat triwulan sebelumnya usang, dan dapat dikunci', async () => {
    const buku = await ruangTerkompilasi();
    const semula = await angka(buku);
    await sesudahnya(buku);
    expect((await barisTabel(buku, 'transaksi')).length).toBe(5);
    expect(await angka(buku)).toEqual(semula);
    expect(await usang(buku)).toBe(false);
    expect((await barisTabel(buku, 'capaian')).map((satu) => satu['keadaan'])).toEqual(
      expect.not.arrayContaining([expect.stringContaining('Perlu dihitung ulang')]),
    );
    const hasil = await tetapkan(buku, lingkunganUji('kunci'), {
      ...{ periode: TW1.kode, oleh: 'Ani', tulis: tulisKode },
    });
    expect(isiDari(hasil).versi).toBe(0);
  });

  test('yang dikunci pun tidak disebut berubah, sampai baris terdahulunya dikoreksi', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(
      await tetapkan(buku, lingkunganUji('kunci'), {
        ...{ periode: TW1.kode, oleh: 'Ani', tulis: tulisKode },
      }),
    );
    await sesudahnya(buku);
    const jenis = async () => isiDari(await capaian(buku, TW1.kode)).keadaan.map((satu) => satu.jenis);
    expect(await jenis()).toEqual(['tetap']);
    const koreksi = realisasi(['Dinas Kesehatan', 'K1', '1001', 900_000, 400_000]);
    isiDari(await imporData(buku, lingkunganUji('c'), koreksi, { sebagian: true }));
    expect(await jenis()).toEqual(['berubah-sejak-dikunci', 'tetap']);
  });

  test('koreksi baris triwulan itu membuatnya usang', async () => {
    const buku = await ruangTerkompilasi();
    const koreksi = realisasi(['Dinas Kesehatan', 'K1', '1001', 900_000, 400_000]);
    isiDari(await imporData(buku, lingkunganUji('a'), koreksi, { sebagian: true }));
    expect(await usang(buku)).toBe(true);
  });
});

const kontrak = (id: string, opd: string, kodeRup: readonly string[], isian: object = {}): BarisInduk => ({
  ...{ id, tingkat: 'transaksi', opd, kodeRup, kodePaket: id, nama: id, area: [] },
  isian: { nilai_kontrak_awal: ada(10), ...isian },
});

/** What an import may do to the imported rows; each is tried in every workspace below. */
const ubahan: Readonly<Record<string, (induk: readonly BarisInduk[]) => readonly BarisInduk[]>> = {
  'kontrak baru tanpa tanggal': (i) => [...i, kontrak('x', 'DINKES', ['1001'])],
  'kontrak baru bertanggal sebelum tanggal data': (i) => [
    ...i,
    kontrak('x', 'DINKES', ['1001'], { tgl_kontrak: ada(tgl('2026-02-01')) }),
  ],
  'kontrak baru bertanggal sesudahnya': (i) => [
    ...i,
    kontrak('x', 'DINKES', ['1001'], { tgl_kontrak: ada(tgl('2026-07-01')) }),
  ],
  'kontrak baru bagi dua paket': (i) => [...i, kontrak('x', 'DINKES', ['1001', '2001'])],
  'kontrak unit lain pada paket berarea': (i) => [...i, kontrak('x', 'DPU', ['1001'])],
  'kontrak paket yang tidak dikenal': (i) => [...i, kontrak('x', 'DPU', ['9999'])],
  'kontrak gagal': (i) => [...i, kontrak('x', 'DINKES', ['1001'], { status: ada('Gagal/Batal') })],
  'kontrak versi berikutnya': (i) => [...i, kontrak('x', 'DPU', ['2001'], { versi_tender: ada(2) })],
  'tanpa baris pertama': (i) => i.slice(1),
  'tanpa baris terakhir': (i) => i.slice(0, -1),
  'semua kontrak hilang': (i) => i.filter(({ tingkat }) => tingkat !== 'transaksi'),
  'semua kontrak gagal': (i) =>
    i.map((satu) =>
      satu.tingkat === 'transaksi'
        ? { ...satu, isian: { ...satu.isian, status: ada('Gagal/Batal'), nilai_kontrak_awal: kosong } }
        : satu,
    ),
};

/** By hand: none of these figures reads the row. */
const tidakDibaca: readonly (readonly [ruang: string, ubahan: string])[] = [
  ['nilai kontrak paket', 'kontrak baru bertanggal sesudahnya'],
  ['nilai kontrak paket', 'kontrak paket yang tidak dikenal'],
  ['PDN', 'kontrak baru tanpa tanggal'],
  ['PDN', 'kontrak baru bertanggal sesudahnya'],
  ['PDN', 'kontrak gagal'],
  ['PDN', 'kontrak versi berikutnya'],
  ['posisi terakhir', 'kontrak baru tanpa tanggal'],
];

const ruang: Readonly<Record<string, () => Promise<Workbook>>> = {
  PDN: ruangTerkompilasi,
  'nilai kontrak paket': async () => {
    const buku = await ruangTerkompilasi();
    await ketikRumus(buku, 'jumlah(nilai_kontrak_paket) / jumlah(pagu) * 100');
    return buku;
  },
  'posisi terakhir': () => denganDiam('Pakai posisi terakhir'),
  'dihitung nol': () => denganDiam('Dihitung nol'),
};

async function ketikRumus(buku: Workbook, rumus: string): Promise<void> {
  const [ik01] = await barisTabel(buku, 'indikator');
  await ketik(buku, 'indikator', ik01!['_id'] as string, 'rumus', rumus);
}

/** DPU stays silent in the second quarter, which takes the place of the first. */
async function denganDiam(aturan: string): Promise<Workbook> {
  const buku = await ruangTerkompilasi();
  await kompilasikan(buku, '2026-TW2', ['DINKES']);
  for (const { _id } of await barisTabel(buku, 'indikator'))
    await ketik(buku, 'indikator', _id as string, 'aturanTidakMelapor', aturan);
  return buku;
}

describe.each(Object.entries(ruang))('%s', (nama, susun) => {
  test.each(Object.entries(ubahan))(
    'angka yang bergerak selalu mengubah sidiknya: %s',
    async (perubahan, ubah) => {
      const buku = await susun();
      const dimuat = nilaiDari(await muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode]));
      const { baris: induk } = bacaInduk(dimuat.tabel.isi, variabelBaku, dimuat.data);
      const { baris: data } = nilaiDari(await muatDataPeriode(dimuat, variabelBaku));
      const diubah = ubah(induk);
      for (const [kode, perTanggal] of dimuat.data.tanggalData) {
        const periode = periodePasti(kode);
        const hasil = (milik: readonly BarisInduk[]) =>
          JSON.stringify(
            perhitunganPeriode(dimuat.data, periode, perTanggal, milik, data)
              .semua()
              .map((satu) => [satu.hasil, satu.cakupan, satu.keadaan, satu.capaian]),
          );
        const sidik = (milik: readonly BarisInduk[]) =>
          sidikMasukan(dimuat, milik, data)(periode, perTanggal);
        const bergerak = hasil(induk) !== hasil(diubah);
        const sama = sidik(induk) === sidik(diubah);
        expect({ kode, bergerak, sama }).not.toEqual({ kode, bergerak: true, sama: true });
        if (tidakDibaca.some(([r, u]) => r === nama && u === perubahan)) expect(sama).toBe(true);
      }
    },
  );
});
