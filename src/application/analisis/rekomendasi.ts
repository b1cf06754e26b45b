import type { Usulan } from '../../domain/analisis/usulan';
import { bacaTanggal } from '../../domain/ketikan/tanggal';
import { seluruhOpd, kunciLingkup } from '../../domain/perhitungan/lingkup';
import { isTerhenti } from '../../domain/umum/catatan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { ok } from '../../domain/umum/result';
import { isiTeks, samaTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelPelaksana } from '../../lembar/daftar/pelaksana';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import type { Baris } from '../../lembar/tabel';
import { pencariNip, type CariNip } from '../alur/baca-pelaksana';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { siapkanPeriode } from '../capaian/siapkan-periode';
import type { Lingkungan } from '../lingkungan';
import type { Luaran } from '../luaran';
import type { Workbook } from '../ports/workbook';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { simpanRuangKerja } from '../ruang-kerja/simpan';
import { catatIndikator, tabelDibacaAnalisis } from './analisis';
import { bacaRekomendasi, type RekomendasiTerbaca } from './baca-rekomendasi';
import { catatAnalisis, type BagianRekomendasi } from './catatan';
import { periksaTeksAnalisis } from './periksa-teks';
import { susunAnalisis } from './susun-analisis';
import type { AnalisisIndikator, PeriodeDianalisis } from './tipe';

/** A recommendation as a person gives it, or a proposal with what the person changed of it. */
export interface PermintaanRekomendasi {
  readonly periode?: string;
  readonly indikator?: string;
  /** Number of a proposal of the analysis. */
  readonly 'dari-usulan'?: string;
  readonly uraian?: string;
  readonly 'penanggung-jawab'?: string;
  readonly nip?: string;
  readonly opd?: string;
  readonly tenggat?: string;
  readonly hasil?: string;
  readonly oleh?: string;
}

export interface HasilRekomendasi {
  readonly periode: string;
  readonly hari: Tanggal;
  /** The row that was added. */
  readonly ditambahkan: Baris<typeof tabelRekomendasi> | undefined;
  /** All of the workbook that are open, and those of the period. */
  readonly rekomendasi: readonly RekomendasiTerbaca[];
}

/** A proposal in the words in which it is recorded. */
export type PenulisUsulan = (
  usulan: Usulan,
  milik: AnalisisIndikator,
  namaUnit: (kode: string) => string,
  desimal: number,
) => { readonly uraian: string; readonly hasil: string };

/** Lists recommendations, or records one: the team's own, or a proposal of the analysis that a person took over. */
export async function rekomendasi(
  buku: Workbook,
  lingkungan: Lingkungan,
  permintaan: PermintaanRekomendasi,
  tulis: PenulisUsulan,
): Luaran<HasilRekomendasi> {
  const siap = await siapkanPeriode(buku, permintaan.periode, undefined, [
    ...tabelDibacaAnalisis,
    tabelPelaksana.id,
  ]);
  if (!siap.ok) return siap;
  if (!('angka' in siap.value)) return ok(siap.value);
  const { ruang, periode, perTanggal } = siap.value;
  const ada = bacaRekomendasi(ruang, perTanggal);
  const catatan = [...siap.value.catatan, ...ada.catatan];
  const daftar = ada.rekomendasi.filter(({ selesai, baris }) => !selesai || baris.periode === periode.kode);
  const jawaban = (ditambahkan?: HasilRekomendasi['ditambahkan']): HasilRekomendasi => ({
    ...{ periode: periode.kode, hari: perTanggal, ditambahkan, rekomendasi: daftar },
  });
  const meminta = Object.entries(permintaan).some(([nama, isi]) => nama !== 'periode' && isi !== undefined);
  if (!meminta) return ok({ catatan, isi: jawaban() });
  const baru = susunBaru(siap.value, ada.rekomendasi, lingkungan, permintaan, tulis);
  const semua = [...catatan, ...baru.catatan];
  if (baru.baris === undefined || isTerhenti(semua)) return ok({ catatan: semua });
  const { baris } = baru;
  const disimpan = await simpanRuangKerja(
    ruang,
    lingkungan,
    'Rekomendasi',
    `${baris.kode} (${baris.periode} ${baris.indikator}): ${baris.penanggungJawab}; dicatat ${baris.oleh ?? ''}`,
    [
      perubahanSimpan(tabelRekomendasi, [baris]),
      ...perubahanNomorTerakhir(ruang.tabel.isi, 'rekomendasi', [baris.kode]),
    ],
  );
  return disimpan.ok ? ok({ catatan: semua, isi: jawaban(baris) }) : disimpan;
}

interface RekomendasiBaru {
  readonly catatan: readonly Catatan[];
  readonly baris?: Baris<typeof tabelRekomendasi>;
}

function susunBaru(
  siap: PeriodeDianalisis,
  ada: readonly RekomendasiTerbaca[],
  lingkungan: Lingkungan,
  permintaan: PermintaanRekomendasi,
  tulis: PenulisUsulan,
): RekomendasiBaru {
  const { data } = siap.ruang;
  const kode = isiTeks(permintaan.indikator);
  const indikator = data.rencana.indikator.find((satu) => samaTeks(satu.kode, kode ?? ''));
  if (indikator === undefined)
    return {
      catatan: [
        kode === undefined
          ? catatAnalisis('rekomendasi-belum-lengkap', { daftar: ['indikator'] })
          : catatIndikator(kode, data.rencana.indikator),
      ],
    };
  const usulan = cariUsulan(siap, indikator.id, permintaan['dari-usulan'], tulis);
  if (usulan !== undefined && 'banyak' in usulan) {
    return { catatan: [catatAnalisis('usulan-tidak-ada', { indikator: indikator.kode, ...usulan })] };
  }
  const isi = bacaIsi(permintaan, usulan, pencariNip(siap.ruang));
  const tenggat = bacaTenggat(isiTeks(permintaan.tenggat), usulan?.usulan.tenggat, lingkungan);
  const opd = bacaUnit(data, isiTeks(permintaan.opd) ?? usulan?.usulan.opd ?? undefined);
  const kurang = bagianKurang(isi, tenggat);
  const catatan: Catatan[] = [
    ...(kurang.length === 0 ? [] : [catatAnalisis('rekomendasi-belum-lengkap', { daftar: kurang })]),
    ...tenggat.catatan,
    ...opd.catatan,
    ...periksaTeksAnalisis({ uraian: isi.uraian, hasil: isi.hasil }),
    ...catatSama(ada, siap.periode.kode, indikator.id, isi.uraian),
  ];
  const [kodeBaru = ''] = kodeBerikutnya(siap.ruang.tabel.isi, 'rekomendasi', 1);
  return {
    catatan,
    baris: {
      id: lingkungan.idBaru(),
      kode: kodeBaru,
      periode: siap.periode.kode,
      indikator: indikator.kode,
      ...isi,
      opd: opd.kode ?? null,
      tenggat: tenggat.tanggal ?? null,
      asal: usulan === undefined ? 'tim' : 'program',
      ...{ keputusan: null, aksi: null, status: 'belum', bukti: null, ditindaklanjuti: null },
      ...{ diperiksaOleh: null, nipPemeriksa: null, diperiksa: null, alasan: null },
      dicatat: lingkungan.sekarang(),
      indikatorId: indikator.id,
    },
  };
}

/** The same recommendation of the indicator and the period. */
function catatSama(
  ada: readonly RekomendasiTerbaca[],
  periode: string,
  id: string,
  uraian: string,
): readonly Catatan[] {
  const sama = ada.find(
    ({ indikatorId, baris }) =>
      indikatorId === id && baris.periode === periode && samaTeks(baris.uraian, uraian),
  );
  return sama === undefined ? [] : [catatAnalisis('rekomendasi-sudah-ada', { kode: sama.baris.kode })];
}

type IsiRekomendasi = Pick<
  Baris<typeof tabelRekomendasi>,
  'uraian' | 'penanggungJawab' | 'nip' | 'hasil' | 'oleh'
>;

/** What was given; of a proposal what it says, where nothing else was. */
function bacaIsi(
  permintaan: PermintaanRekomendasi,
  usulan: UsulanDiambil | undefined,
  cariNip: CariNip,
): IsiRekomendasi {
  const penanggungJawab =
    isiTeks(permintaan['penanggung-jawab']) ?? isiTeks(usulan?.usulan.penanggungJawab) ?? '';
  return {
    uraian: isiTeks(permintaan.uraian) ?? usulan?.uraian ?? '',
    penanggungJawab,
    nip: isiTeks(permintaan.nip) ?? cariNip(penanggungJawab),
    hasil: isiTeks(permintaan.hasil) ?? isiTeks(usulan?.hasil) ?? null,
    oleh: isiTeks(permintaan.oleh) ?? null,
  };
}

const bagianKurang = (
  { uraian, penanggungJawab, oleh }: IsiRekomendasi,
  tenggat: ReturnType<typeof bacaTenggat>,
): readonly BagianRekomendasi[] => [
  ...(uraian === '' ? (['uraian'] as const) : []),
  ...(penanggungJawab === '' ? (['penanggung-jawab'] as const) : []),
  ...(tenggat.tanggal === undefined && tenggat.catatan.length === 0 ? (['tenggat'] as const) : []),
  ...(oleh === null ? (['oleh'] as const) : []),
];

interface UsulanDiambil {
  readonly usulan: Usulan;
  readonly uraian: string;
  readonly hasil: string;
}

/** The proposal of that number, of the indicator over all units first; or how many there are. */
function cariUsulan(
  siap: PeriodeDianalisis,
  indikatorId: string,
  nomor: string | undefined,
  tulis: PenulisUsulan,
): UsulanDiambil | { readonly nomor: string; readonly banyak: number } | undefined {
  if (nomor === undefined) return undefined;
  const { hasil } = susunAnalisis(siap);
  const milik = hasil.indikator.filter(({ capaian }) => capaian.indikator.id === indikatorId);
  const satu =
    milik.find(({ capaian }) => kunciLingkup(capaian.lingkup) === kunciLingkup(seluruhOpd)) ?? milik[0];
  const usulan = satu?.usulan.find((butir) => String(butir.nomor) === nomor.trim());
  if (satu === undefined || usulan === undefined) return { nomor, banyak: satu?.usulan.length ?? 0 };
  const nama = new Map(hasil.opd.map(({ kode, nama: milikUnit }) => [kode, milikUnit]));
  return { usulan, ...tulis(usulan, satu, (kode) => nama.get(kode) ?? kode, hasil.desimal) };
}

function bacaTenggat(
  tertulis: string | undefined,
  diusulkan: Tanggal | undefined,
  lingkungan: Lingkungan,
): { readonly tanggal: Tanggal | undefined; readonly catatan: readonly Catatan[] } {
  const hariIni = lingkungan.hariIni();
  if (tertulis === undefined) return { tanggal: diusulkan, catatan: [] };
  const { isian } = bacaTanggal(tertulis);
  if (isian.keadaan !== 'ada') {
    const params = { tanggal: tertulis, contoh: hariIni };
    return { tanggal: undefined, catatan: [catatAnalisis('rekomendasi-tenggat-salah', params)] };
  }
  const tanggal = isian.nilai;
  return {
    tanggal,
    catatan: tanggal < hariIni ? [catatAnalisis('rekomendasi-tenggat-lampau', { tanggal, hariIni })] : [],
  };
}

function bacaUnit(
  { unit, opd }: DataRuangKerja,
  tertulis: string | undefined,
): { readonly kode: string | undefined; readonly catatan: readonly Catatan[] } {
  if (tertulis === undefined) return { kode: undefined, catatan: [] };
  const milik = unit.cari(tertulis);
  if (milik !== undefined) return { kode: milik.kode, catatan: [] };
  const saran = namaTerdekat(
    tertulis,
    opd.map(({ kode }) => kode),
  );
  const params = { kode: tertulis, ...(saran === undefined ? {} : { saran }) };
  return { kode: undefined, catatan: [catatRuangKerja('unit-tidak-dikenal', params)] };
}
