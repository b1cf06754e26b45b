import Papa from 'papaparse';
import { bacaCsv } from '../../src/adapters/csv/baca-csv';
import type { BerkasMasuk } from '../../src/application/ports/pembaca-buku';
import { paketCsv, pemetaanArea, realisasiCsv, rencanaContoh } from '../../src/contoh';
import type { IsianBaris } from '../../src/domain/data/isian-baris';
import { imporTabel, type HasilImpor } from '../../src/domain/impor/impor-tabel';
import { padananBawaan } from '../bangun/padanan-bawaan';
import { nilaiDari } from './alat';

const opd = rencanaContoh().opd!;

function impor(berkas: BerkasMasuk): HasilImpor {
  return imporTabel(nilaiDari(bacaCsv(berkas)), {
    asal: { berkas: berkas.nama },
    tahun: 2026,
    unitDikenal: opd.map(({ kode, nama }) => ({ kode, nama })),
    padanan: {
      status: padananBawaan('status'),
      metode: padananBawaan('metode'),
      jenis: padananBawaan('jenis'),
      sumber: padananBawaan('sumber'),
    },
  });
}

/** The file as another CSV library reads it: one object a row, by header. */
function barisMentah({ isi }: BerkasMasuk): Record<string, string>[] {
  const teks = new TextDecoder().decode(isi);
  return Papa.parse<Record<string, string>>(teks, { header: true, skipEmptyLines: true }).data;
}

const jumlahKolom = (baris: readonly Record<string, string>[], kolom: string): number =>
  baris.reduce((jumlah, satu) => jumlah + Number(satu[kolom]), 0);

const jumlahIsian = (baris: readonly { readonly isian: IsianBaris }[], id: string): number =>
  baris.reduce((jumlah, { isian }) => {
    const sel = isian[id];
    return jumlah + (sel?.keadaan === 'ada' ? Number(sel.nilai) : NaN);
  }, 0);

const banyakPer = (baris: readonly Record<string, string>[], kolom: string): Map<string, number> => {
  const hitung = new Map<string, number>();
  for (const satu of baris) hitung.set(satu[kolom]!, (hitung.get(satu[kolom]!) ?? 0) + 1);
  return hitung;
};

describe.each([
  ['paket', paketCsv, 'inaproc-rencana'],
  ['realisasi', realisasiCsv, 'inaproc-realisasi'],
] as const)('CSV %s', (_, buat, tataLetak) => {
  const berkas = buat();
  const hasil = impor(berkas);

  test('benih yang sama memberi berkas yang sama, bita demi bita', () => {
    expect(Buffer.from(buat().isi).equals(Buffer.from(berkas.isi))).toBe(true);
  });

  test('dikenali, semua baris dipakai, tanpa galat dan tanpa peringatan', () => {
    expect(hasil.tataLetak?.id).toBe(tataLetak);
    expect(hasil.jumlah).toEqual({
      dibaca: barisMentah(berkas).length,
      dipakai: barisMentah(berkas).length,
      ditahan: 0,
    });
    expect(hasil.catatan.filter(({ tingkat }) => tingkat !== 'info')).toEqual([]);
  });

  test('setiap unit dikenal dari rencana', () => {
    expect(hasil.unit.filter(({ baru, sementara }) => baru || sementara)).toEqual([]);
    expect(hasil.unit.map(({ kode }) => kode)).toEqual(opd.map(({ kode }) => kode).sort());
  });
});

describe('paket contoh', () => {
  const mentah = barisMentah(paketCsv());

  test('15–80 paket per OPD; Pendidikan, PU, Kesehatan dan RSUD yang terbanyak', () => {
    const perUnit = banyakPer(mentah, 'Nama Satuan Kerja');
    expect(Math.min(...perUnit.values())).toBeGreaterThanOrEqual(15);
    const terbanyak = [...perUnit].sort(([, a], [, b]) => b - a).slice(0, 4);
    expect(terbanyak.map(([nama]) => nama.replace(/ - \d+$/, ''))).toEqual([
      'DINAS PENDIDIKAN',
      'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG',
      'RUMAH SAKIT UMUM DAERAH',
      'DINAS KESEHATAN',
    ]);
  });

  test('kode RUP tunggal, nama paket tunggal dalam satu OPD', () => {
    expect(new Set(mentah.map((baris) => baris['Kode RUP'])).size).toBe(mentah.length);
    const nama = mentah.map((baris) => `${baris['Nama Satuan Kerja']!}|${baris['Nama Paket']!}`);
    expect(new Set(nama).size).toBe(nama.length);
  });

  test('jumlah pagu yang terbaca sama dengan jumlah kolomnya', () => {
    expect(jumlahIsian(impor(paketCsv()).paket, 'pagu')).toBe(jumlahKolom(mentah, 'Total Nilai (Rp)'));
  });

  test('swakelola tanpa metode, penyedia selalu bermetode', () => {
    for (const baris of mentah)
      expect(baris['Metode Pengadaan'] === '').toBe(baris['Cara Pengadaan'] === 'Swakelola');
  });
});

describe('realisasi contoh', () => {
  const mentah = barisMentah(realisasiCsv());
  const pagu = new Map(
    barisMentah(paketCsv()).map((baris) => [baris['Kode RUP']!, Number(baris['Total Nilai (Rp)'])]),
  );

  test('1.200–1.800 transaksi atas paket-paket yang ada pada rencana', () => {
    expect(mentah.length).toBeGreaterThanOrEqual(1200);
    expect(mentah.length).toBeLessThanOrEqual(1800);
    const kode = mentah.flatMap((baris) => baris['Kode RUP']!.split(';'));
    expect(kode.filter((satu) => !pagu.has(satu))).toEqual([]);
  });

  test('jumlah nilai dan PDN yang terbaca sama dengan jumlah kolomnya, PDN tidak melebihi nilai', () => {
    const { transaksi } = impor(realisasiCsv());
    expect(jumlahIsian(transaksi, 'nilai_kontrak')).toBe(jumlahKolom(mentah, 'Total Nilai (Rp)'));
    expect(jumlahIsian(transaksi, 'nilai_pdn')).toBe(jumlahKolom(mentah, 'Nilai PDN (Rp)'));
    for (const baris of mentah)
      expect(Number(baris['Nilai PDN (Rp)'])).toBeLessThanOrEqual(Number(baris['Total Nilai (Rp)']));
  });

  test('jumlah transaksi satu paket tidak melebihi pagunya', () => {
    const perPaket = new Map<string, number>();
    for (const baris of mentah) {
      const [kode] = baris['Kode RUP']!.split(';');
      perPaket.set(kode!, (perPaket.get(kode!) ?? 0) + Number(baris['Total Nilai (Rp)']));
    }
    expect([...perPaket].filter(([kode, nilai]) => nilai > pagu.get(kode)!)).toEqual([]);
  });

  test('memuat hal yang ada pada data nyata: dua RUP, kode berulang, tanpa metode, aneka ejaan status', () => {
    expect(mentah.filter((baris) => baris['Kode RUP']!.includes(';')).length).toBeGreaterThan(10);
    const berulang = [...banyakPer(mentah, 'Kode Paket').values()].filter((banyak) => banyak > 1);
    expect(berulang.length).toBeGreaterThan(10);
    const tanpaMetode = mentah.filter((baris) => baris['Metode Pengadaan'] === '');
    expect(new Set(tanpaMetode.map((baris) => baris['Sumber Transaksi']))).toEqual(
      new Set(['Pencatatan Swakelola']),
    );
    expect([...banyakPer(mentah, 'Status Paket').keys()]).toEqual(
      expect.arrayContaining([
        'COMPLETED',
        'ON PROCESS',
        'CANCELED',
        'SELESAI',
        'Paket Selesai',
        'Tender Gagal',
      ]),
    );
  });
});

test('pemetaan area mengenai setiap paket rencana, dengan kode area yang ada', () => {
  const perubahan = pemetaanArea();
  if (perubahan.jenis !== 'simpan') throw new Error(perubahan.jenis);
  expect(perubahan.baris.map(({ id }) => id)).toEqual(
    barisMentah(paketCsv()).map((baris) => `rup:${baris['Kode RUP']!}`),
  );
  const dipakai = perubahan.baris.flatMap(({ sel: [isi] }) =>
    typeof isi === 'string' ? isi.split(';') : [],
  );
  expect([...new Set(dipakai)].sort()).toEqual(rencanaContoh().area!.map(({ kode }) => kode));
});
