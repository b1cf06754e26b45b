import type { BarisData, BarisDihapus, BarisInduk } from '../../domain/data/baris-data';
import { pengaturanCapaianBawaan } from '../../domain/capaian/penilaian';
import type { Periode } from '../../domain/kalender/periode';
import { denganKodePada, denganUnitPada, keadaanPaket } from '../../domain/paket/keadaan-paket';
import { Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import type { Rentang } from '../../domain/perhitungan/rentang';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tanggalPeriode } from '../../domain/unit/tanggal-periode';
import { variabelBaku } from '../../domain/variabel/daftar';
import { keadaanKembali } from '../data/keadaan-kembali';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { unitPeriode } from './unit-periode';

/** What figures read of a workspace beside its rows: `isSamaMasukan` compares the tables that these come from. */
export type MasukanRuang = Pick<
  DataRuangKerja,
  'tahun' | 'kalender' | 'pengaturan' | 'unit' | 'rencana' | 'rujukan' | 'register' | 'perubahanPaket'
>;

/**
 * The figures of a period from a workspace's plan, its compiled rows and its register. `posisiTerakhir` tells the period
 * whose rows of a unit count; the register's last return of the unit unless told otherwise. `rentang` is what several periods
 * up to this one are told as.
 */
export function perhitunganPeriode(
  ruang: MasukanRuang,
  periode: Periode,
  tanggalData: Tanggal,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  posisiTerakhir?: (opd: string) => string | undefined,
  dihapus: readonly BarisDihapus[] = [],
  rentang?: Rentang,
): Perhitungan {
  const { kalender, pengaturan } = ruang;
  const { riwayat } = bacaJurnalPaket(ruang, induk);
  const tanggal = tanggalPeriode(periode, tanggalData);
  const paket = keadaanPaket(induk, riwayat, tanggal);
  const unit = unitPeriode(ruang, periode, tanggalData, paket.induk, data);
  const { rencana } = unit;
  const posisi = posisiTerakhir ?? ((kode: string) => unit.posisiTerakhir(kode));
  return new Perhitungan({
    rencana,
    rumus: periksaRumusRencana(rencana.indikator, variabelBaku, ruang.rujukan),
    variabel: variabelBaku,
    opd: unit.opd,
    periode,
    tanggalData,
    ...(rentang === undefined ? {} : { rentang }),
    kalender,
    pengaturan: {
      ...pengaturanCapaianBawaan,
      desimal: pengaturan.desimal,
      ambangCakupan: pengaturan.ambangCakupan,
    },
    data: unit.data,
    dihapus: dihapus.map((satu) => ({ ...satu, opd: ruang.unit.kodePada(satu.opd, tanggal) })),
    paket: denganUnitPada(paket, (kode) => ruang.unit.kodePada(kode, tanggal)),
    induk: riwayat.kosong ? unit.induk : unit.induk.map((satu) => denganKodePada(satu, paket)),
    posisiTerakhir: posisi,
    posisiPendahulu: (kode) => (posisiTerakhir === undefined ? unit.posisiPendahulu(kode) : []),
    isMelapor: (kode, milik) => posisi(kode) === milik || unit.isDiterima(kode, milik),
    keadaanKembali: keadaanKembali(unit.register, periode.kode),
  });
}
