import {
  labelKeputusan,
  labelStatusAkhir,
  statusAkhirDari,
  type Keputusan,
} from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import {
  labelPeriode,
  periodeDari,
  periodePasti,
  urutPeriode,
  type Periode,
} from '../../domain/kalender/periode';
import type { Indikator } from '../../domain/rencana/indikator';
import { serialDari } from '../../domain/umum/tanggal';
import { tambahSemua, terbesar } from '../../domain/umum/banyak';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Result } from '../../domain/umum/result';
import { ok } from '../../domain/umum/result';
import { tabelCapaian } from '../../lembar/daftar/capaian';
import type { LembarBebas, SelBebas } from '../../lembar/bebas/tipe';
import { jumlahBarisTeks, tinggiUntuk } from '../../lembar/tinggi';
import { perbaruiDaftarIsi } from '../daftar-isi/perbarui-daftar-isi';
import type { Gagal } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

export const idLaporanAkhir = 'laporan-akhir-status';

const kepala = [
  ...['Kode', 'Indikator', 'Status akhir', 'Ditetapkan', 'Periode', 'Nomor notula', 'Diputuskan oleh'],
  ...['Realisasi saat ditetapkan', 'Realisasi terakhir', 'Per periode', 'Target tahun', 'Satuan', 'Catatan'],
] as const;
const huruf = 'BCDEFGHIJKLMN';
const lebarKolom = [8, 36, 18, 14, 18, 20, 24, 16, 16, 18, 16, 10, 36] as const;
const lebar: Readonly<Record<string, number>> = {
  A: 2,
  ...Object.fromEntries(lebarKolom.map((satu, k) => [huruf.charAt(k), satu])),
};
const BARIS_KEPALA = 5;

/**
 * "Laporan akhir status indikator", the second output of step 18: every indicator of the plan with its final status, the
 * minutes, its value then and last, and what was asked of the year. Open ones say so.
 */
export function lembarLaporanAkhir({ data, tabel }: Pick<RuangKerja, 'data' | 'tabel'>): LembarBebas {
  const berlaku = new KeputusanBerlaku(data.keputusan);
  const terakhir = nilaiTerakhir({ tabel });
  const tinggi: Record<number, number> = { 2: 24, [BARIS_KEPALA]: 34 };
  const sel: SelBebas[] = [
    { alamat: 'B2', isi: `Laporan Akhir Status Indikator ${data.tahun}`, gaya: 'judul' },
    { alamat: 'B3', isi: `${data.instansi}. Menurut keputusan rapat yang tercatat.`, gaya: 'petunjuk' },
    ...kepala.map((isi, k): SelBebas => ({
      alamat: `${huruf.charAt(k)}${BARIS_KEPALA}`,
      isi,
      gaya: 'kepala',
    })),
  ];
  data.rencana.indikator.forEach((indikator, i) => {
    const baris = BARIS_KEPALA + 1 + i;
    const isi = isiBaris(indikator, berlaku, terakhir.get(indikator.id), targetTahun(data, indikator));
    tambahSemua(
      sel,
      isi.map((satu, k): SelBebas => ({ ...satu, alamat: `${huruf.charAt(k)}${baris}` })),
    );
    const banyak = isi.map(({ isi: teks }, k) =>
      typeof teks === 'string' ? jumlahBarisTeks(teks, lebarKolom[k] ?? 8) : 1,
    );
    const perlu = tinggiUntuk(terbesar(banyak));
    if (perlu !== undefined) tinggi[baris] = perlu;
  });
  return {
    id: idLaporanAkhir,
    nama: 'Laporan Akhir Status',
    visibilitas: 'tersembunyi',
    dilindungi: true,
    tempat: 'akhir',
    ...{ lebar, tinggi, sel },
    gabungan: ['B2:N2', 'B3:N3'],
    bekukan: BARIS_KEPALA,
    cetak: { arah: 'mendatar', ulangi: [BARIS_KEPALA, BARIS_KEPALA] },
  };
}

type Isi = Omit<SelBebas, 'alamat'>;
const teks = (isi: string): Isi => ({ isi, gaya: 'isi' });
const tengah = (isi: string): Isi => ({ isi, gaya: 'tengah' });
const angka = (isi: number | null): Isi =>
  isi === null ? tengah('–') : { isi, gaya: 'isi', format: { tipe: 'angka', besaran: 'dihitung' } };

interface NilaiTerakhir {
  readonly periode: Periode;
  readonly nilai: number | null;
}

function isiBaris(
  { id, kode, nama, satuan }: Indikator,
  berlaku: KeputusanBerlaku,
  terakhir: NilaiTerakhir | undefined,
  target: string | number | null,
): readonly Isi[] {
  const putusan = berlaku.final(id) ?? berlaku.terakhir(id);
  return [
    tengah(kode),
    teks(nama),
    ...(putusan === undefined ? belumDiputuskan : isiPutusan(putusan)),
    ...(terakhir === undefined
      ? [tengah('–'), tengah('–')]
      : [angka(terakhir.nilai), tengah(labelPeriode(terakhir.periode))]),
    typeof target === 'string' ? tengah(target) : angka(target),
    tengah(satuan),
    teks(putusan?.catatan ?? ''),
  ];
}

const belumDiputuskan: readonly Isi[] = ['Belum diputuskan', ...Array.from({ length: 5 }, () => '–')].map(
  tengah,
);

/** The status with the meeting that gave it; of an open indicator what was decided last. */
function isiPutusan({ cabang, tanggal, periode, nomor, oleh, nilai }: Keputusan): readonly Isi[] {
  const status = statusAkhirDari(cabang);
  return [
    tengah(status === undefined ? `Terbuka: ${labelKeputusan[cabang]}` : labelStatusAkhir[status]),
    { isi: serialDari(tanggal), gaya: 'tengah', format: { tipe: 'tanggal' } },
    tengah(labelPeriode(periodePasti(periode))),
    teks(nomor),
    teks(oleh),
    angka(nilai),
  ];
}

/** What is asked of the whole year, of all units. */
function targetTahun({ rencana, tahun }: RuangKerja['data'], { id }: Indikator): string | number | null {
  const milik = rencana.target.find(
    ({ indikatorId, opd, periode }) => indikatorId === id && opd === null && periode === String(tahun),
  );
  if (milik === undefined) return null;
  const { nilai, batasBawah, batasAtas } = milik;
  return (
    nilai ?? (batasBawah === null || batasAtas === null ? null : `${koma(batasBawah)} – ${koma(batasAtas)}`)
  );
}

const koma = (nilai: number): string => String(nilai).replace('.', ',');

/** The figures of all units that the sheet Capaian has last, by indicator id. */
function nilaiTerakhir({ tabel }: Pick<RuangKerja, 'tabel'>): ReadonlyMap<string, NilaiTerakhir> {
  const seluruh = tabel.urai(tabelCapaian).baris.flatMap(({ id, nilai }) => {
    const [kode = '', indikator = '', lingkup] = id.split('|');
    const periode = periodeDari(kode);
    return lingkup === 'seluruh' && periode !== undefined ? [{ indikator, periode, nilai }] : [];
  });
  return new Map(
    [...kelompokkan(seluruh, ({ indikator }) => indikator)].map(([indikator, milik]) => {
      const [awal, ...lain] = milik;
      const satu = lain.reduce((a, b) => (urutPeriode(a.periode, b.periode) < 0 ? b : a), awal);
      return [indikator, satu];
    }),
  );
}

/** Makes the report in the workbook, as its decisions stand there. */
export async function susunLaporanAkhir(buku: Workbook): Promise<Result<string, Gagal>> {
  const dimuat = await muatRuangKerja(buku, [tabelCapaian.id]);
  return dimuat.ok ? pasangLembar(buku, lembarLaporanAkhir(dimuat.value)) : dimuat;
}

/** Puts a free sheet into the workbook, and its name into Daftar Isi. */
export async function pasangLembar(buku: Workbook, lembar: LembarBebas): Promise<Result<string, Gagal>> {
  const ditulis = await buku.susunLembarBebas([lembar]);
  if (!ditulis.ok) return ditulis;
  const daftarIsi = await perbaruiDaftarIsi(buku);
  return daftarIsi.ok ? ok(lembar.nama) : daftarIsi;
}
