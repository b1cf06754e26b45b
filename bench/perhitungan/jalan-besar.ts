/** Measures one large period in a process of its own, for its memory is that of the process: `node jalan-besar.mjs ROWS`. */
import { awalPeriode } from '../../src/domain/kalender/periode';
import { BatasData } from '../../src/domain/perhitungan/batas-data';
import { DataAturan } from '../../src/domain/perhitungan/data-aturan';
import { evaluasiIndikator } from '../../src/domain/perhitungan/evaluasi-indikator';
import { Perhitungan } from '../../src/domain/perhitungan/hitung-capaian';
import { IndukUrut } from '../../src/domain/perhitungan/induk-urut';
import { aturanSetara, susunKumpulan } from '../../src/domain/perhitungan/kumpulan-data';
import { daftarLingkup } from '../../src/domain/perhitungan/lingkup';
import { petaPaketPeriode } from '../../src/domain/perhitungan/peta-paket';
import { PilihanPeriode } from '../../src/domain/perhitungan/pilih-baris';
import { TingkatBersama } from '../../src/domain/perhitungan/tingkat-bersama';
import { aturanData, rumusDihitung, type AturanData } from '../../src/domain/rencana/aturan-nol';
import { nilai } from '../../src/domain/rumus';
import { pasti } from '../../src/domain/umum/pasti';
import { bahanPerhitungan } from './bahan';
import type { UkuranBesar } from './besar';

const UNIT = 300;
const PUTARAN = 3;

const detik = (mulai: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(mulai);
  return (user + system) / 1e6;
};

type Bahan = ReturnType<typeof bahanPerhitungan>;

/** The formulas over columns and scopes that are ready: the fastest of some rounds, after one that made them so. */
function rumusSaja(bahan: Bahan): number {
  const pilihan = new PilihanPeriode(bahan);
  const paket = petaPaketPeriode(bahan, pilihan);
  const tingkat = new TingkatBersama(bahan, new IndukUrut(bahan.induk), paket);
  const kumpulan = { bahan, tingkat, paket, pilihan };
  const batas = new BatasData(bahan);
  const perAturan = new Map<AturanData, DataAturan>();
  const setara = new Map<AturanData, AturanData>();
  const dataUntuk = (diminta: AturanData): DataAturan => {
    const aturan = setara.get(diminta) ?? aturanSetara(bahan, diminta, pilihan);
    setara.set(diminta, aturan);
    const data = perAturan.get(aturan) ?? new DataAturan(susunKumpulan(kumpulan, aturan));
    perAturan.set(aturan, data);
    return data;
  };
  const rujukan = { nilaiIndikator: () => nilai(1), skorIndikator: () => nilai(1) };
  const jalan = (): void => {
    for (const indikator of bahan.rencana.indikator) {
      const milik = pasti(bahan.rumus.rumus.get(indikator.id), indikator.id);
      const data = dataUntuk(aturanData(indikator, milik.nol));
      const jenis = new Set(indikator.lingkupEvaluasi);
      const evaluasi = evaluasiIndikator(
        {
          indikator,
          milik,
          rumus: rumusDihitung(indikator, milik),
          periode: bahan.periode,
          awal: awalPeriode(bahan.periode),
          tanggalData: bahan.tanggalData,
          jenis,
          data,
          batas,
        },
        bahan,
      );
      for (const lingkup of daftarLingkup(indikator, bahan.opd, bahan.rencana.area))
        evaluasi(lingkup, rujukan);
    }
  };
  jalan();
  const putaran = Array.from({ length: PUTARAN }, () => {
    const mulai = process.cpuUsage();
    jalan();
    return detik(mulai);
  });
  return Math.min(...putaran);
}

const transaksi = Number(process.argv[2]);
const bahan = bahanPerhitungan({ unit: UNIT, transaksi });
const mulai = process.cpuUsage();
const angka = new Perhitungan(bahan).semua().length;
const hitung = detik(mulai);
const mb = process.resourceUsage().maxRSS / 1024;
const rumus = rumusSaja(bahan);
const hasil: UkuranBesar = { transaksi, angka, detik: hitung, detikRumus: rumus, rasio: hitung / rumus, mb };
process.stdout.write(JSON.stringify(hasil));
