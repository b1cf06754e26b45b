import type { HasilAlur } from '../../application/alur/tipe';
import type { Bahasa } from '../../teks/bahasa';
import { bilaTanggal, sajikanTanggal, type PeriodeSajian, type TanggalSajian } from '../dasar';
import { sajikanLangkah, type LangkahSajian } from './langkah';

interface PeriodeAlurSajian extends PeriodeSajian {
  readonly ditutup: boolean;
}

/** The flow of the SOP. */
export interface AlurSajian {
  readonly perTanggal: TanggalSajian;
  readonly tahun: number;
  /** `SOP 027/SOP/300/2020` */
  readonly sop: string;
  readonly mulai?: TanggalSajian;
  /** What the due dates of late steps 2–11 are counted from, and how that is changed; `null` where none of them is late. */
  readonly terlambatSejak: string | null;
  readonly periode: readonly PeriodeAlurSajian[];
  /** The period that steps 12–18 are shown for. */
  readonly periodeBerjalan: PeriodeSajian;
  readonly langkah: readonly LangkahSajian[];
  /** Number of the first step that is not done; `null` where the cycle is closed. */
  readonly berikutnya: number | null;
  readonly jumlahSelesai: number;
  /** `3 dari 19 langkah selesai` */
  readonly kemajuan: string;
}

/** Steps 13–18 are due from the end of their period, whenever the cycle began. */
const isTerlambatSejakMulai = ({ nomor, keadaan }: HasilAlur['langkah'][number]): boolean =>
  nomor <= 11 && keadaan === 'terlambat';

export function sajikanAlur(alur: HasilAlur, bahasa: Bahasa): AlurSajian {
  const { tulis, teks } = bahasa;
  const kata = teks.sajian.alur;
  const jumlahSelesai = alur.langkah.filter(({ selesai }) => selesai !== undefined).length;
  return {
    perTanggal: sajikanTanggal(alur.perTanggal, bahasa),
    tahun: alur.tahun,
    sop: kata.sop(alur.nomorSop),
    ...bilaTanggal('mulai', alur.mulai, bahasa),
    terlambatSejak:
      alur.mulai !== undefined && alur.langkah.some(isTerlambatSejakMulai)
        ? kata.terlambatSejak(tulis.tanggal(alur.mulai))
        : null,
    periode: alur.periode.map(({ kode, ditutup }) => ({ kode, label: tulis.periode(kode), ditutup })),
    periodeBerjalan: { kode: alur.periodeBerjalan, label: tulis.periode(alur.periodeBerjalan) },
    langkah: alur.langkah.map((langkah) => sajikanLangkah(langkah, alur.hitunganHari, bahasa)),
    berikutnya: alur.berikutnya ?? null,
    jumlahSelesai,
    kemajuan: alur.berikutnya === undefined ? kata.tuntas : kata.kemajuan(jumlahSelesai, alur.langkah.length),
  };
}
