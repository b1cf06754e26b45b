import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { pengaturanCapaianBawaan } from '../../domain/capaian/penilaian';
import type { Periode } from '../../domain/kalender/periode';
import { denganKodePada, keadaanPaket } from '../../domain/paket/keadaan-paket';
import { Perhitungan } from '../../domain/perhitungan/hitung-capaian';
import { isMelapor } from '../../domain/pengembalian/status';
import { periksaRumusRencana } from '../../domain/rencana/periksa/rumus';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import { keadaanKembali } from '../data/keadaan-kembali';
import { periodeTerakhirMelapor } from '../data/data-terakhir';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import { hariPeriode } from '../paket/hari-periode';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';

/**
 * The figures of a period from a workspace's plan, its compiled rows and its register. `posisiTerakhir` tells the period
 * whose rows of a unit count; the register's last return of the unit unless told otherwise.
 */
export function perhitunganPeriode(
  ruang: DataRuangKerja,
  periode: Periode,
  tanggalData: Tanggal,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
  posisiTerakhir: (opd: string) => string | undefined = (opd) =>
    periodeTerakhirMelapor(ruang.register, opd, periode),
): Perhitungan {
  const { rencana, opd, kalender, pengaturan } = ruang;
  const diterima = new Set(
    ruang.register.flatMap((baris) => (isMelapor(baris.status) ? [`${baris.periode}|${baris.opd}`] : [])),
  );
  const { riwayat } = bacaJurnalPaket(ruang, induk);
  const paket = keadaanPaket(induk, riwayat, hariPeriode(periode, tanggalData));
  return new Perhitungan({
    rencana,
    rumus: periksaRumusRencana(rencana.indikator, variabelBaku, ruang.rujukan),
    variabel: variabelBaku,
    opd,
    periode,
    tanggalData,
    kalender,
    pengaturan: {
      ...pengaturanCapaianBawaan,
      desimal: pengaturan.desimal,
      ambangCakupan: pengaturan.ambangCakupan,
    },
    data,
    paket,
    induk: riwayat.kosong ? induk : paket.induk.map((satu) => denganKodePada(satu, paket)),
    posisiTerakhir,
    isMelapor: (kode, milik) => posisiTerakhir(kode) === milik || diterima.has(`${milik}|${kode}`),
    keadaanKembali: keadaanKembali(ruang.register, periode.kode),
  });
}
