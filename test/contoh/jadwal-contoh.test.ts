import { contoh } from '../../src/contoh';
import { liburBawaan } from '../../src/domain/kalender/hari-libur';
import { kalenderDari } from '../../src/domain/kalender/kalender';
import { akhirPeriode, daftarPeriode } from '../../src/domain/kalender/periode';
import { hariLangkahSop } from '../../src/domain/sop/hari-langkah';
import { jadwalSiklus } from '../../src/domain/sop/jadwal-siklus';
import { isoDari } from '../../src/domain/umum/tanggal';

const jadwal = jadwalSiklus(
  {
    kalender: kalenderDari(liburBawaan),
    hitungan: 'hari-kerja',
    mulai: contoh.mulai,
    hariKembali: 5,
    akhirAksi: [],
    hariLangkah: hariLangkahSop,
  },
  [],
);

test('langkah 2–11 contoh jatuh tempo sebelum periode pertamanya berakhir, kapan pun contoh dibuat', () => {
  const tenggat = Array.from({ length: 10 }, (_, i) => jadwal(i + 2, undefined)!.tenggat!);
  // 26 working days from Fri 2 January 2026, less 16 January and 17 February (holidays of 2026): 10 February at the latest
  expect(isoDari(tenggat.at(-1)!)).toBe('2026-02-10');
  expect(tenggat.every((satu, i) => i === 0 || satu > tenggat[i - 1]!)).toBe(true);
  expect(tenggat.at(-1)!).toBeLessThan(akhirPeriode(daftarPeriode('triwulan', contoh.tahun)[0]!));
});

test('langkah 13–18 setiap periode jatuh tempo sesudah periode itu berakhir, sebelum yang berikutnya berakhir', () => {
  const periode = daftarPeriode('triwulan', contoh.tahun);
  for (const [i, satu] of periode.entries()) {
    const [pertama, terakhir] = [jadwal(13, satu)!.tenggat!, jadwal(18, satu)!.tenggat!];
    expect(pertama).toBeGreaterThan(akhirPeriode(satu));
    expect(terakhir).toBeGreaterThan(pertama);
    const berikut = periode[i + 1];
    if (berikut !== undefined) expect(terakhir).toBeLessThan(akhirPeriode(berikut));
  }
});
