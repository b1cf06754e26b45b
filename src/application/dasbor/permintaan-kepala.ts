import type { Periode } from '../../domain/kalender/periode';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { PeriodeTerkompilasi } from '../capaian/periode-terkompilasi';
import { belumDiputuskan, indikatorTerbuka } from '../keputusan/keadaan-keputusan';
import { rekomendasiPutusan } from '../keputusan/rekomendasi-putusan';
import { versiBerlaku } from '../kunci/kunci-tercatat';
import type { UnitBelumMelapor } from '../kompilasi/belum-melapor';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import type { PermintaanKepala } from './tipe';

interface Bahan {
  readonly ruang: RuangKerja;
  readonly periode: Periode;
  readonly terkompilasi: readonly PeriodeTerkompilasi[];
  readonly belumMelapor: readonly UnitBelumMelapor[];
  readonly keadaanPer: Tanggal;
  /** The first step of the SOP that is not done. */
  readonly berikutnya: number | undefined;
}

/**
 * What waits for the Kepala on a day (SOP steps 13, 16, 18, 19): decisions of locked periods, the earliest first, the lock of
 * this one, and letters to units that are late. What a person decided is not asked again.
 */
export function permintaanKepala(bahan: Bahan): readonly PermintaanKepala[] {
  const { ruang, periode, berikutnya } = bahan;
  const isTerkunci = (kode: string): boolean => versiBerlaku(ruang.data.kunci.get(kode)) !== undefined;
  // Latest first; the meeting goes through them in their order.
  const terkunci = bahan.terkompilasi.filter((satu) => isTerkunci(satu.periode.kode)).toReversed();
  const semuaFinal = ruang.data.rencana.indikator.length > 0 && indikatorTerbuka(ruang.data).length === 0;
  return [
    ...terkunci.flatMap((satu) => diputuskan(ruang, satu.periode)),
    ...(isTerkunci(periode.kode) || !bahan.terkompilasi.some((satu) => satu.periode.kode === periode.kode)
      ? []
      : [{ jenis: 'kunci-angka', periode: periode.kode } as const]),
    ...permintaanKedua(bahan),
    ...(semuaFinal && berikutnya === 19 ? [{ jenis: 'tutup-siklus' } as const] : []),
  ];
}

/** Indicators of a locked period that no meeting decided on, and what the team recommends for them. */
function diputuskan(ruang: RuangKerja, periode: Periode): readonly PermintaanKepala[] {
  const terbuka = belumDiputuskan(ruang.data, periode);
  if (terbuka.length === 0) return [];
  const id = new Set(terbuka.map((satu) => satu.id));
  const menunggu = rekomendasiPutusan(ruang).filter(
    ({ baris, indikatorId, disetujui }) =>
      baris.periode === periode.kode && disetujui === undefined && id.has(indikatorId),
  );
  return [
    ...(menunggu.length === 0
      ? []
      : [
          {
            jenis: 'rekomendasi',
            kode: menunggu.map(({ baris }) => baris.kode),
            indikator: [...new Set(menunggu.map(({ baris }) => baris.indikator))],
          } as const,
        ]),
    { jenis: 'putuskan', periode: periode.kode, indikator: terbuka.map(({ kode }) => kode) },
  ];
}

/** Units whose date is over; "Tidak melapor" is what a person said of the others. */
function permintaanKedua({ belumMelapor, keadaanPer }: Bahan): readonly PermintaanKepala[] {
  const unit = belumMelapor.filter(
    ({ status, tenggat }) => status !== 'tidak-melapor' && tenggat !== null && tenggat < keadaanPer,
  );
  return unit.length === 0 ? [] : [{ jenis: 'permintaan-kedua', unit: unit.map(({ kode }) => kode) }];
}
