import type { Periode } from '../../domain/kalender/periode';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import type { KepalaPotret, Potret } from '../../domain/potret/potret';
import { versiPustaka } from '../../domain/pustaka/daftar';
import { periodePeserta } from '../../domain/rencana/periode-peserta';
import { versiTataBahasa } from '../../domain/rumus/versi';
import { unitBelumMelapor } from '../kompilasi/belum-melapor';
import { unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/** The program that locks. */
export const programPotret = (): KepalaPotret['program'] => ({
  tataBahasa: versiTataBahasa,
  pustaka: versiPustaka,
});

/** What is kept of the workspace beside the figures themselves. */
export function potretDari(
  ruang: DataRuangKerja,
  periode: Periode,
  kepala: KepalaPotret,
  capaian: readonly CapaianIndikator[],
): Potret {
  const { rencana, pengaturan } = ruang;
  return {
    kepala,
    desimal: pengaturan.desimal,
    ambangCakupan: pengaturan.ambangCakupan,
    opd: unitPadaPeriode(ruang, periode).map(({ id, kode, nama }) => ({ id, kode, nama })),
    area: rencana.area,
    baseline: rencana.baseline,
    belumWaktunya: rencana.indikator.filter(
      ({ frekuensi }) => periodePeserta(frekuensi, periode) === undefined,
    ),
    belumMelapor: unitBelumMelapor(ruang, periode),
    capaian,
  };
}
