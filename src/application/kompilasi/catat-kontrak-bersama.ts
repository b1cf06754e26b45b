import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { keberlakuanBaris } from '../../domain/data/keberlakuan';
import { susunPetaPaket } from '../../domain/perhitungan/peta-paket';
import type { Indikator } from '../../domain/rencana/indikator';
import { isBacaTurunan } from '../../domain/rencana/baca-turunan';
import { daftarTurunan } from '../../domain/variabel/turunan';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';

/** Package codes that the finding names. */
const PAKET_DISEBUT = 5;

const isBersama = ({ tingkat, kodeRup }: BarisInduk): boolean =>
  tingkat === 'transaksi' && kodeRup.length > 1 && new Set(kodeRup).size > 1;

/**
 * Contracts for several packages of which one has no known ceiling, so that no package's share can be told: one finding, and
 * only where an indicator reads sums of packages. Each such package is left out of it and counted in its coverage.
 */
export function catatKontrakBersama(
  indikator: readonly Indikator[],
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): readonly CatatanRuangKerja[] {
  if (!indikator.some(isBacaTurunan)) return [];
  // Mostly there are none, and then nothing of the rest need be known.
  const bersama = induk.filter(isBersama);
  if (bersama.length === 0) return [];
  const peta = susunPetaPaket(induk, data);
  const keberlakuan = keberlakuanBaris(induk, induk);
  const tersangkut = bersama.filter(
    (satu) =>
      daftarTurunan.some(({ jumlahDari }) => !keberlakuan(satu).mustahil.has(jumlahDari)) &&
      satu.kodeRup.some((kode) => peta.pagu(kode) === undefined),
  );
  const [pertama] = tersangkut;
  if (pertama === undefined) return [];
  const paket = [...new Set(tersangkut.flatMap(({ kodeRup }) => kodeRup))].filter(
    (kode) => peta.pagu(kode) === undefined,
  );
  return [
    catatRuangKerja('kontrak-tak-terbagi', {
      jumlah: tersangkut.length,
      kodePaket: pertama.kodePaket ?? pertama.id,
      paket: paket.slice(0, PAKET_DISEBUT),
      selebihnya: Math.max(0, paket.length - PAKET_DISEBUT),
    }),
  ];
}
