import { liburBawaan } from '../domain/kalender/hari-libur';
import { kalenderDari } from '../domain/kalender/kalender';
import { daftarPustaka, versiPustaka } from '../domain/pustaka/daftar';
import { denganRujukan } from '../domain/pustaka/rujukan';
import { labelAreaPengukuran, type AreaPengukuran } from '../domain/rencana/atribut-indikator';
import { usulanMulai } from '../domain/sop/mulai-siklus';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import { UnitBerwaktu } from '../domain/unit/unit-berwaktu';
import { variabelBaku } from '../domain/variabel/daftar';
import { daftarTabel } from '../lembar/daftar';
import { selBaris } from '../lembar/kodek';
import { tabelHariLibur } from '../lembar/daftar/hari-libur';
import { tabelMeta } from '../lembar/daftar/meta';
import { tabelPadanan } from '../lembar/daftar/padanan';
import { tabelPengaturan } from '../lembar/daftar/pengaturan';
import type { RuangAlur } from './alur/fakta';
import { barisAlurAwal } from './alur/lembar-awal';
import type { Lingkungan } from './lingkungan';
import { barisPadananAwal } from './padanan';
import { barisPengaturanAwal, pengaturanDari } from './pengaturan';
import type { BarisBaru, LembarBaru } from './ports/workbook';
import type { RencanaMasukan } from './rencana-masukan';
import { tulisBentuk } from './ruang-kerja/bentuk-tercatat';
import { barisBaru } from './ruang-kerja/perubahan';
import { kunciMeta } from './ruang-kerja/kunci-meta';
import { JENIS_RUANG_KERJA, SKEMA_RUANG_KERJA } from './ruang-kerja/skema';

export interface PermintaanSiapkan {
  readonly instansi: string;
  readonly tahun: number;
  /** Start of the cycle (step 1), from which the due dates count; the proposal for the year where absent. */
  readonly mulai?: Tanggal;
}

/** The sheets of a new workspace (SOP step 1) with what every workspace starts with. */
export function lembarRuangKerja(
  { instansi, tahun, mulai }: PermintaanSiapkan,
  lingkungan: Lingkungan,
): readonly LembarBaru[] {
  const hariIni = lingkungan.hariIni();
  const pengaturan = barisPengaturanAwal(mulai ?? usulanMulai(tahun));
  const meta: readonly (readonly [string, string])[] = [
    [kunciMeta.jenis, JENIS_RUANG_KERJA],
    [kunciMeta.skema, String(SKEMA_RUANG_KERJA)],
    [kunciMeta.ruangKerja, lingkungan.idBaru()],
    [kunciMeta.instansi, instansi],
    [kunciMeta.tahun, String(tahun)],
    [kunciMeta.revisi, '0'],
    [kunciMeta.versiPustaka, String(versiPustaka)],
    [kunciMeta.bentuk, tulisBentuk(daftarTabel(variabelBaku).map(({ lembar }) => lembar))],
    [kunciMeta.dibuat, lingkungan.sekarang()],
  ];
  const awal = new Map<string, readonly BarisBaru[]>([
    [tabelMeta.id, meta.map(([kunci, nilai]) => barisBaru(tabelMeta, { id: kunci, kunci, nilai }))],
    ...barisAlurAwal(
      {
        ...ruangKosong({ instansi, tahun }),
        pengaturan: pengaturanDari(pengaturan).pengaturan,
      },
      hariIni,
    ),
    [tabelPengaturan.id, pengaturan.map((baris) => barisBaru(tabelPengaturan, baris))],
    [tabelPadanan.id, barisPadananAwal().map((baris) => barisBaru(tabelPadanan, baris))],
    [
      tabelHariLibur.id,
      liburBawaan.map((libur) => ({
        id: isoDari(libur.tanggal),
        sel: selBaris(tabelHariLibur, { ...libur }),
      })),
    ],
  ]);
  return daftarTabel(variabelBaku).map(({ id, lembar }) => ({ spec: lembar, baris: awal.get(id) ?? [] }));
}

/** What the flow is shown of before anything is planned. */
const ruangKosong = ({
  instansi,
  tahun,
}: Pick<PermintaanSiapkan, 'instansi' | 'tahun'>): Omit<RuangAlur, 'pengaturan'> => ({
  instansi,
  tahun,
  opd: [],
  unit: new UnitBerwaktu([]),
  rencana: { tahun, tujuan: [], area: [], indikator: [], baseline: [], target: [], aksi: [] },
  rujukan: new Map(),
  persetujuan: [],
  register: [],
  tanggalData: new Map(),
  kunci: new Map(),
  keputusan: [],
  kalender: kalenderDari(liburBawaan),
});

const kodeArea: Record<AreaPengukuran, string> = {
  'penghematan-biaya': 'A1',
  'ketepatan-waktu': 'A2',
  kualitas: 'A3',
  'tingkat-layanan': 'A4',
};

/**
 * The plan that a new workspace starts with: a goal, an area for each measurement area, and the library's eight ready
 * indicators. Baselines, targets and actions are the team's to give.
 */
export function rencanaAwal(): RencanaMasukan {
  const entri = denganRujukan(
    daftarPustaka.filter(({ awal }) => awal).map(({ id }) => id),
    daftarPustaka,
  );
  return {
    tujuan: [
      {
        kode: 'T1',
        pernyataan: 'Pengadaan barang/jasa yang efisien, tepat waktu, berkualitas, dan melayani',
        dasar: 'rkpd',
      },
    ],
    area: (Object.keys(kodeArea) as AreaPengukuran[]).map((area) => ({
      kode: kodeArea[area],
      nama: labelAreaPengukuran[area],
      tujuan: 'T1',
    })),
    indikator: entri.map(({ id, areaPengukuran }, i) => ({
      kode: `IK${String(i + 1).padStart(2, '0')}`,
      pustaka: id,
      area: kodeArea[areaPengukuran],
    })),
  };
}
