import { labelPeranSop, type LangkahSop } from '../domain/sop/tipe';
import { daftarLangkah } from '../domain/sop/daftar-langkah';
import { liburBawaan } from '../domain/kalender/hari-libur';
import { daftarPustaka, versiPustaka } from '../domain/pustaka/daftar';
import { denganRujukan } from '../domain/pustaka/rujukan';
import { labelAreaPengukuran, type AreaPengukuran } from '../domain/rencana/atribut-indikator';
import { isoDari } from '../domain/umum/tanggal';
import { variabelBaku } from '../domain/variabel/daftar';
import { daftarTabel } from '../lembar/daftar';
import { selBaris } from '../lembar/kodek';
import { tabelHariLibur } from '../lembar/daftar/hari-libur';
import { tabelLangkah } from '../lembar/daftar/langkah';
import { tabelMeta } from '../lembar/daftar/meta';
import { tabelPadanan } from '../lembar/daftar/padanan';
import { tabelPengaturan } from '../lembar/daftar/pengaturan';
import type { Lingkungan } from './lingkungan';
import { barisPadananAwal } from './padanan';
import { barisPengaturanAwal } from './pengaturan';
import type { BarisBaru, LembarBaru } from './ports/workbook';
import type { RencanaMasukan } from './rencana-masukan';
import { barisBaru } from './ruang-kerja/simpan';
import { JENIS_RUANG_KERJA, kunciMeta, SKEMA_RUANG_KERJA } from './ruang-kerja/skema';

const barisButir = (butir: LangkahSop['persyaratan'], awalan: string): readonly string[] =>
  butir.flatMap(({ teks, bagian }) => [`${awalan}${teks}`, ...barisButir(bagian ?? [], `  – `)]);

const daftarButir = (butir: LangkahSop['persyaratan']): string | null =>
  barisButir(butir, '• ').join('\n') || null;

function teksWaktu({ waktu }: LangkahSop): string | null {
  if (waktu.jenis === 'hari') return `${waktu.hari} hari`;
  return waktu.jenis === 'sesuai-rencana-aksi' ? 'sesuai waktu dalam rencana aksi' : null;
}

const barisLangkah = (langkah: LangkahSop): BarisBaru =>
  barisBaru(tabelLangkah, {
    id: String(langkah.nomor),
    nomor: langkah.nomor,
    kegiatan: langkah.nama,
    pelaksana: langkah.pelaksana.map((peran) => labelPeranSop[peran]).join('; ') || null,
    waktu: teksWaktu(langkah),
    persyaratan: daftarButir(langkah.persyaratan),
    keluaran: daftarButir(langkah.keluaran),
  });

export interface PermintaanSiapkan {
  readonly instansi: string;
  readonly tahun: number;
}

/** The sheets of a new workspace (SOP step 1) with what every workspace starts with. */
export function lembarRuangKerja(
  { instansi, tahun }: PermintaanSiapkan,
  lingkungan: Lingkungan,
): readonly LembarBaru[] {
  const meta: readonly (readonly [string, string])[] = [
    [kunciMeta.jenis, JENIS_RUANG_KERJA],
    [kunciMeta.skema, String(SKEMA_RUANG_KERJA)],
    [kunciMeta.ruangKerja, lingkungan.idBaru()],
    [kunciMeta.instansi, instansi],
    [kunciMeta.tahun, String(tahun)],
    [kunciMeta.revisi, '0'],
    [kunciMeta.versiPustaka, String(versiPustaka)],
    [kunciMeta.dibuat, lingkungan.sekarang()],
  ];
  const awal = new Map<string, readonly BarisBaru[]>([
    [tabelMeta.id, meta.map(([kunci, nilai]) => barisBaru(tabelMeta, { id: kunci, kunci, nilai }))],
    [tabelLangkah.id, daftarLangkah.map(barisLangkah)],
    [tabelPengaturan.id, barisPengaturanAwal().map((baris) => barisBaru(tabelPengaturan, baris))],
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
