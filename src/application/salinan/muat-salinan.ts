import { ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTabel } from '../../lembar/daftar';
import { tabelRiwayat } from '../../lembar/daftar/riwayat';
import type { IsiTabel } from '../../lembar/isi';
import { uraiTabel } from '../../lembar/kodek';
import type { Catatan } from '../catatan';
import { idTabelUnit } from '../lembar-isian/tabel-unit';
import type { Gagal } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatSalinanBuku } from './catatan';
import { periksaRantai, type TulisanBerantai } from './rantai';

/** All that two copies are compared by: nothing in it holds on to the workbook it was read from. */
export interface Salinan {
  /** As the user named the file. */
  readonly berkas: string;
  readonly data: Pick<DataRuangKerja, 'id' | 'instansi' | 'tahun' | 'revisi' | 'rantai'>;
  readonly riwayat: readonly TulisanBerantai[];
  /** Undecoded, so that what cannot be read is compared too: the workspace's own tables, and sheets that units fill in. */
  readonly tabel: ReadonlyMap<string, IsiTabel>;
  /** What is wrong with its history. */
  readonly catatan: readonly Catatan[];
}

/** Reads a workspace as one of two copies. */
export async function muatSalinan(buku: Workbook, berkas: string): Promise<Result<Salinan, Gagal>> {
  const dimuat = await muatRuangKerja(
    buku,
    daftarTabel(variabelBaku).map(({ id }) => id),
  );
  if (!dimuat.ok) return dimuat;
  const { data, tabel } = dimuat.value;
  const lembarUnit = await buku.baca(data.lembarIsian.flatMap(idTabelUnit));
  if (!lembarUnit.ok) return lembarUnit;
  const riwayat = uraiTabel(tabelRiwayat, tabel.isi.tabel.get(tabelRiwayat.id));
  const { id, instansi, tahun, revisi, rantai } = data;
  return ok({
    berkas,
    data: { id, instansi, tahun, revisi, rantai },
    riwayat: riwayat.baris,
    tabel: new Map([...tabel.isi.tabel, ...lembarUnit.value.tabel]),
    catatan: [...riwayat.catatan, ...catatRantai(data, riwayat.baris)].map((satu) => ({
      ...satu,
      lokasi: { lembar: tabelRiwayat.lembar.nama, ...satu.lokasi, berkas },
    })),
  });
}

/** Revisions that a finding names. */
const DISEBUT = 5;

function catatRantai(
  { id, revisi, rantai }: Pick<DataRuangKerja, 'id' | 'revisi' | 'rantai'>,
  baris: readonly TulisanBerantai[],
): readonly Catatan[] {
  const keadaan = periksaRantai(id, { revisi, sidik: rantai }, baris);
  const daftar = (
    kode: 'riwayat-diubah' | 'riwayat-terputus' | 'riwayat-bercabang' | 'riwayat-program-lama',
    milik: readonly TulisanBerantai[],
  ): readonly Catatan[] =>
    milik.length === 0
      ? []
      : [
          catatSalinanBuku(kode, {
            jumlah: milik.length,
            revisi: milik.map((satu) => satu.revisi).slice(0, DISEBUT),
          }),
        ];
  return [
    ...daftar('riwayat-diubah', keadaan.diubah),
    ...daftar('riwayat-terputus', keadaan.terputus),
    ...(keadaan.akhirHilang ? [catatSalinanBuku('riwayat-akhir-hilang', { revisi })] : []),
    ...daftar('riwayat-bercabang', keadaan.bercabang),
    ...daftar('riwayat-program-lama', keadaan.tanpaRantai),
    ...(keadaan.diurutkan ? [catatSalinanBuku('riwayat-diurutkan', {})] : []),
  ];
}
