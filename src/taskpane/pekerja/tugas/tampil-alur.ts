import type { Bukti } from '../../../application/alur/bukti';
import type {
  ButirAlur,
  CabangAlur,
  HasilAlur,
  KeadaanAlur,
  LangkahAlur,
  PenyimpanganLangkah,
  TandaSelesai,
  TindakanLangkah,
} from '../../../application/alur/tipe';
import type { SebutanLangkah } from '../../../domain/sop/sebutan-langkah';
import { labelJenisPenyimpangan, type LangkahSop, type StatusLangkah } from '../../../domain/sop/tipe';
import type { TeksDwibahasa } from '../pesan-pekerja';
import { dwibahasa } from '../tampil';
import { bilaTanggal, tampilTanggal, type TanggalTampil } from '../tampil-tanggal';

/** The flow of the SOP as the pane shows it; dates and evidence are texts already. */
export interface AlurTampil {
  readonly perTanggal: TanggalTampil;
  readonly mulai?: TanggalTampil;
  readonly periode: readonly { readonly kode: string; readonly label: string; readonly ditutup: boolean }[];
  readonly periodeBerjalan: string;
  readonly langkah: readonly LangkahTampil[];
  readonly berikutnya: number | undefined;
}

export interface LangkahTampil {
  readonly nomor: number;
  readonly nama: string;
  readonly pelaksana: readonly string[];
  readonly waktu: LangkahSop['waktu'];
  readonly keterangan: string | undefined;
  readonly cabang: readonly CabangAlur[];
  readonly tindakan: readonly TindakanLangkah[];
  /** The state shown first: of the year, or of the current period. */
  readonly kini: KeadaanTampil;
  readonly perPeriode: readonly KeadaanTampil[];
}

export interface KeadaanTampil {
  readonly periode: string | undefined;
  readonly mulai?: TanggalTampil;
  readonly tenggat?: TanggalTampil;
  readonly keadaan: StatusLangkah;
  readonly sebutan: SebutanLangkah;
  readonly selesai?: TandaTampil;
  readonly penyimpangan: readonly PenyimpanganTampil[];
  readonly persyaratan: readonly ButirTampil[];
  readonly keluaran: readonly ButirTampil[];
  readonly bukti: readonly BuktiTampil[];
  readonly riwayat: readonly RiwayatTampil[];
}

export interface TandaTampil {
  readonly oleh: string;
  readonly tanggal: TanggalTampil;
  readonly catatan: string | undefined;
  readonly cabang: string | undefined;
  readonly ke: number | undefined;
  readonly kejadian: number;
}

interface RiwayatTampil extends TandaTampil {
  readonly dibatalkan?: {
    readonly oleh: string;
    readonly tanggal: TanggalTampil;
    readonly alasan: string;
  };
}

export interface PenyimpanganTampil {
  readonly jenis: string;
  readonly hari: number | undefined;
  readonly tenggat?: TanggalTampil;
  readonly mendahului: readonly number[];
  readonly alasan: string | undefined;
}

export interface ButirTampil {
  readonly id: string;
  readonly teks: string;
  readonly dicentang: boolean;
  readonly terlihat: boolean;
  readonly oleh: string | undefined;
  readonly tanggal?: TanggalTampil;
  readonly bagian: readonly ButirTampil[];
}

interface BuktiTampil {
  readonly teks: TeksDwibahasa;
  readonly lengkap: boolean;
}

export const tampilAlur = (alur: HasilAlur): AlurTampil => ({
  perTanggal: tampilTanggal(alur.perTanggal),
  ...bilaTanggal('mulai', alur.mulai),
  periode: alur.periode.map(({ kode, label, ditutup }) => ({ kode, label, ditutup })),
  periodeBerjalan: alur.periodeBerjalan,
  langkah: alur.langkah.map(tampilLangkah),
  berikutnya: alur.berikutnya,
});

const tampilLangkah = (langkah: LangkahAlur): LangkahTampil => ({
  nomor: langkah.nomor,
  nama: langkah.nama,
  pelaksana: langkah.pelaksana,
  waktu: langkah.waktu,
  keterangan: langkah.keterangan,
  cabang: langkah.cabang,
  tindakan: langkah.tindakan,
  kini: tampilKeadaan(langkah),
  perPeriode: langkah.perPeriode.map(tampilKeadaan),
});

const tampilKeadaan = (satu: KeadaanAlur): KeadaanTampil => ({
  periode: satu.periode,
  ...bilaTanggal('mulai', satu.mulai),
  ...bilaTanggal('tenggat', satu.tenggat),
  keadaan: satu.keadaan,
  sebutan: satu.sebutan,
  ...(satu.selesai === undefined ? {} : { selesai: tampilTanda(satu.selesai) }),
  penyimpangan: satu.penyimpangan.map(tampilPenyimpangan),
  persyaratan: satu.persyaratan.map(tampilButir),
  keluaran: satu.keluaran.map(tampilButir),
  bukti: satu.bukti.map(tampilBukti),
  riwayat: satu.riwayat.map(({ dibatalkan, ...tanda }) => ({
    ...tampilTanda(tanda),
    ...(dibatalkan === undefined
      ? {}
      : { dibatalkan: { ...dibatalkan, tanggal: tampilTanggal(dibatalkan.tanggal) } }),
  })),
});

const tampilTanda = ({ oleh, tanggal, catatan, cabang, ke, kejadian }: TandaSelesai): TandaTampil => ({
  oleh,
  tanggal: tampilTanggal(tanggal),
  catatan,
  cabang,
  ke,
  kejadian,
});

const tampilPenyimpangan = (satu: PenyimpanganLangkah): PenyimpanganTampil => ({
  jenis: labelJenisPenyimpangan[satu.jenis],
  hari: satu.hari,
  ...bilaTanggal('tenggat', satu.tenggat),
  mendahului: satu.mendahului ?? [],
  alasan: satu.alasan,
});

const tampilButir = (butir: ButirAlur): ButirTampil => ({
  id: butir.id,
  teks: butir.teks,
  dicentang: butir.dicentang,
  terlihat: butir.terlihat,
  oleh: butir.oleh,
  ...bilaTanggal('tanggal', butir.tanggal),
  bagian: butir.bagian.map(tampilButir),
});

const tampilBukti = (bukti: Bukti): BuktiTampil => ({
  teks: dwibahasa((bahasa) => bahasa.bukti(bukti)),
  lengkap: bukti.lengkap,
});
