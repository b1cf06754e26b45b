import type { StatusSajian } from '../capaian/status';

/** An indicator that did not meet its target. */
export interface BelumTercapaiSajian {
  readonly kode: string;
  readonly nama: string;
  readonly nilai: string;
  readonly target: string;
  readonly targetTahun: string;
  readonly perubahan: string;
  readonly penanggungJawab: string;
  readonly sebab: string;
  readonly status: StatusSajian;
}

/** A heading, what stands under it, and how many more there are. */
export interface DaftarSajian<T> {
  readonly judul: string;
  readonly isi: readonly T[];
  readonly lainnya: string | null;
}

export interface BelumMelaporSajian {
  readonly nama: string;
  readonly pagu: string;
  readonly status: string;
  readonly tenggat: string;
}

export interface TindakLanjutLewatSajian {
  readonly uraian: string;
  readonly opd: string;
  readonly tenggat: string;
  readonly lewat: string;
}

/** Page 1 of the dashboard, in the order in which it is read. */
export interface DasborSajian {
  readonly judul: string;
  readonly keadaan: string;
  readonly diminta: DaftarSajian<string>;
  readonly ringkas: string;
  readonly perStatus: string;
  readonly perubahanDari: string;
  readonly belumTercapai: DaftarSajian<BelumTercapaiSajian>;
  readonly pengaruh: DaftarSajian<string>;
  readonly belumMelapor: DaftarSajian<BelumMelaporSajian>;
  readonly tindakLanjut: DaftarSajian<TindakLanjutLewatSajian>;
  readonly sop: string;
  readonly tercapai: string | null;
  readonly kaki: string;
}
