import { existsSync, readFileSync } from 'node:fs';
import { daftarLangkah } from '../../../src/domain/sop/daftar-langkah';
import {
  dasarHukumSop,
  identitasSop,
  keterkaitanSop,
  kualifikasiPelaksana,
  pencatatanSop,
  peralatanSop,
  peringatanSop,
} from '../../../src/domain/sop/identitas';
import { labelSebutanLangkah } from '../../../src/domain/sop/sebutan-langkah';
import {
  labelJenisPenyimpangan,
  labelPeranSop,
  labelUlangLangkah,
  type ButirSop,
  type PeranSop,
} from '../../../src/domain/sop/tipe';
import { isoDari } from '../../../src/domain/umum/tanggal';

const langkah = (nomor: number) => daftarLangkah.find((satu) => satu.nomor === nomor)!;
const hari = (dari: number, sampai: number) =>
  daftarLangkah
    .filter(({ nomor }) => nomor >= dari && nomor <= sampai)
    .reduce((jumlah, { waktu }) => jumlah + (waktu.jenis === 'hari' ? waktu.hari : 0), 0);
const semuaButir = (butir: readonly ButirSop[]): readonly ButirSop[] =>
  butir.flatMap((satu) => [satu, ...semuaButir(satu.bagian ?? [])]);
const butirLangkah = daftarLangkah.flatMap(({ persyaratan, keluaran }) =>
  semuaButir([...persyaratan, ...keluaran]),
);
const butirUmum = [dasarHukumSop, keterkaitanSop, peralatanSop, peringatanSop, pencatatanSop].flat();

describe('19 langkah', () => {
  test('bernomor 1 sampai 19 berurutan', () => {
    expect(daftarLangkah.map(({ nomor }) => nomor)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  });

  test('waktu baku: langkah 2–11 berjumlah 26 hari, 12–18 di luar langkah 12 berjumlah 13 hari', () => {
    // 5+2+5+2+1+3+2+1+3+2 = 26; 1+5+2+1+1+3 = 13
    expect(hari(2, 11)).toBe(26);
    expect(hari(12, 18)).toBe(13);
    expect(langkah(12).waktu).toEqual({ jenis: 'sesuai-rencana-aksi' });
    expect([1, 19].map((nomor) => langkah(nomor).waktu.jenis)).toEqual(['tanpa-waktu', 'tanpa-waktu']);
  });

  test('langkah 12–18 berulang setiap periode, yang lain sekali per tahun', () => {
    const berulang = daftarLangkah.filter(({ ulang }) => ulang === 'per-periode').map(({ nomor }) => nomor);
    expect(berulang).toEqual([12, 13, 14, 15, 16, 17, 18]);
  });

  test('pelaksana hanya disimpulkan, dan tidak ada yang kosong', () => {
    for (const { pelaksana, pelaksanaDisimpulkan } of daftarLangkah) {
      expect(pelaksana.length).toBeGreaterThan(0);
      expect(pelaksanaDisimpulkan).toBe(true);
    }
    expect([7, 8, 9, 18, 19].map((nomor) => langkah(nomor).pelaksana)).toEqual(
      Array.from({ length: 5 }, () => ['kepala']),
    );
    expect([11, 12, 13].map((nomor) => langkah(nomor).pelaksana)).toEqual(
      Array.from({ length: 3 }, () => ['penanggung-jawab']),
    );
  });

  test('setiap langkah kecuali yang pertama dapat dimulai dari langkah sebelumnya', () => {
    expect(langkah(1).dari).toEqual([]);
    for (const { nomor, dari } of daftarLangkah.slice(1)) expect(dari).toContain(nomor - 1);
  });

  test('setiap cabang menuju langkah yang mengakuinya sebagai asal', () => {
    for (const { nomor, cabang } of daftarLangkah) {
      for (const ke of cabang.flatMap((satu) => satu.ke)) expect(langkah(ke).dari).toContain(nomor);
    }
  });

  test('tombol keputusan sesuai kata yang dipakai kantor', () => {
    const tombol = (nomor: number) =>
      langkah(nomor).cabang.map(({ huruf, tombol: kata, ke }) => [huruf, kata, ke]);
    expect(tombol(6)).toEqual([[undefined, 'Ajukan Persetujuan', [7]]]);
    expect(tombol(7)).toEqual([
      ['a', 'Rencana disetujui', [8]],
      ['b', 'Kembalikan untuk Perbaikan', [2, 3, 4, 5]],
    ]);
    expect(tombol(18)).toEqual([
      ['a', 'Rekomendasi disetujui', [12]],
      ['b', 'Lanjutkan tanpa Perbaikan', [12]],
      ['c', 'Tetapkan Tercapai', [19]],
      ['c', 'Tetapkan Waktu Terlampaui', [19]],
    ]);
  });

  test('dokumen perencanaan terdiri atas enam bagian', () => {
    expect(langkah(2).keluaran[0]?.bagian).toHaveLength(6);
  });

  test('id butir tunggal: butir yang sama hanya pada sel yang digabung di SOP', () => {
    const menurutId = new Map([...butirLangkah, ...butirUmum].map((butir) => [butir.id, butir.teks]));
    const beda = new Set([...butirLangkah, ...butirUmum].map(({ id, teks }) => `${id} ${teks}`));
    expect(menurutId.size).toBe(beda.size);
  });

  test.each([
    ['peran', labelPeranSop, 3],
    ['status langkah', labelSebutanLangkah, 7],
    ['jenis penyimpangan', labelJenisPenyimpangan, 4],
    ['pengulangan', labelUlangLangkah, 2],
  ])('label %s lengkap dan berbeda-beda', (_, label, banyak) => {
    expect(new Set(Object.values(label)).size).toBe(banyak);
  });
});

describe('kepala SOP', () => {
  test('tanggal-tanggalnya', () => {
    const { tanggalPembuatan, tanggalRevisi, tanggalEfektif } = identitasSop;
    expect([tanggalPembuatan, tanggalRevisi, tanggalEfektif].map(isoDari)).toEqual([
      '2020-01-02',
      '2022-06-07',
      '2022-06-28',
    ]);
  });

  test('delapan dasar hukum, enam SOP terkait, empat peralatan', () => {
    expect([dasarHukumSop, keterkaitanSop, peralatanSop].map(({ length }) => length)).toEqual([8, 6, 4]);
  });
});

const berkasSop = `${process.cwd()}/../shared/seed/000_4c15084ec92f042b.txt`;
const adaSop = existsSync(berkasSop);
if (!adaSop) console.warn(`dilewati: naskah SOP tidak ada di ${berkasSop}`);

(adaSop ? describe : describe.skip)('kata demi kata dari naskah SOP', () => {
  const rapikan = (teks: string) => teks.replace(/<[^>]*>/g, ' ').replace(/[\s•]+/g, ' ');
  const naskah = adaSop ? rapikan(readFileSync(berkasSop, 'utf8')) : '';
  const teks = [
    ...daftarLangkah.map(({ nama }) => nama),
    ...daftarLangkah.flatMap(({ keterangan }) => (keterangan === undefined ? [] : [keterangan])),
    ...[...butirLangkah, ...butirUmum].map((butir) => butir.teks),
    ...(Object.keys(labelPeranSop) as PeranSop[]).map((peran) => kualifikasiPelaksana[peran]),
    ...Object.values(labelPeranSop),
    ...identitasSop.instansi,
    identitasSop.nomor,
    identitasSop.nama,
    ...Object.values(identitasSop.disahkanOleh),
  ];

  test.each([...new Set(teks)])('%s', (satu) => {
    expect(naskah).toContain(rapikan(satu));
  });
});
