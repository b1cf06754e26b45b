import type { z } from 'zod';
import { catatJson, type CatatanJson, type SalahJson } from '../../application/catatan-json';
import type { RencanaMasukan } from '../../application/rencana-masukan';
import { isTanggalWajar } from '../../domain/data/rentang-tanggal';
import type { Lokasi } from '../../domain/umum/catatan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { fail, ok, type Result } from '../../domain/umum/result';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import { cariKunciGanda } from '../json/kunci-ganda';
import { catatJenisSalah, tanggalTertulis } from './jenis-salah';
import { cariSalahJson } from './salah-json';
import { CONTOH_TANGGAL, skemaRencana, type BerkasRencana } from './skema';

/** Bytes of the largest plan document that is read. */
export const BATAS_UKURAN_RENCANA = 20 * 1024 * 1024;

/** `indikator[2].rumus` */
const tulisJalur = (jalur: readonly PropertyKey[]): string =>
  jalur
    .map((bagian, i) => (typeof bagian === 'number' ? `[${bagian}]` : `${i > 0 ? '.' : ''}${String(bagian)}`))
    .join('');

function kunciDikenal(jalur: readonly PropertyKey[]): readonly string[] {
  let skema: unknown = skemaRencana;
  for (const bagian of jalur) {
    const bentuk = buka(skema);
    skema = typeof bagian === 'number' ? bentuk?.element : bentuk?.shape?.[String(bagian)];
  }
  return Object.keys(buka(skema)?.shape ?? {});
}

interface BentukSkema {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  unwrap?(): unknown;
}

/** The schema inside `optional()`. */
function buka(skema: unknown): BentukSkema | undefined {
  const bentuk = skema as BentukSkema | undefined;
  return bentuk?.shape === undefined && bentuk?.element === undefined && bentuk?.unwrap !== undefined
    ? (bentuk.unwrap() as BentukSkema)
    : bentuk;
}

function catatanDari(isu: z.core.$ZodIssue, berkas: string): readonly CatatanJson[] {
  const lokasi: Lokasi = { berkas, jalur: tulisJalur(isu.path) };
  switch (isu.code) {
    case 'unrecognized_keys':
      return isu.keys.map((kunci) => {
        const saran = namaTerdekat(kunci, kunciDikenal(isu.path));
        return catatJson(
          'json-kunci-tidak-dikenal',
          { kunci, ...(saran === undefined ? {} : { saran }) },
          lokasi,
        );
      });
    case 'invalid_value':
      return [catatJson('json-bukan-pilihan', { pilihan: isu.values.map(String) }, lokasi)];
    case 'invalid_union':
      return [
        catatJson(
          'json-bukan-pilihan',
          { pilihan: 'options' in isu ? (isu.options ?? []).map(String) : [] },
          lokasi,
        ),
      ];
    case 'invalid_type':
      return isu.input === undefined
        ? [catatJson('json-wajib', {}, lokasi)]
        : [catatJenisSalah(isu.expected, isu.input, lokasi)];
    case 'invalid_format':
      // The message of a pattern is an example, given in the schema.
      return [catatJson('json-format-salah', { contoh: contohFormat(isu) }, lokasi)];
    case 'too_big':
      return [catatJson('json-di-luar-batas', { batas: `≤ ${isu.maximum}` }, lokasi)];
    case 'too_small':
      return [catatJson('json-di-luar-batas', { batas: `≥ ${isu.minimum}` }, lokasi)];
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      // The schema asks for none of these; what the library would say of them is nobody's language.
      return [catatJson('json-format-salah', { contoh: '' }, lokasi)];
  }
}

const contohFormat = ({ message, input }: z.core.$ZodIssue): string =>
  (message === CONTOH_TANGGAL ? tanggalTertulis(input) : undefined) ?? message;

/**
 * Reads a plan document (SOP steps 2–5 in one file), checked against the published JSON Schema: all mistakes at once, each
 * with its path.
 */
export function bacaRencanaJson(berkas: {
  readonly nama: string;
  readonly isi: Uint8Array;
}): Result<RencanaMasukan, readonly CatatanJson[]> {
  const rusak = (salah: SalahJson, tertulis = '', lokasi: Lokasi = {}) =>
    fail([catatJson('json-rusak', { salah, tertulis }, { berkas: berkas.nama, ...lokasi })]);
  if (berkas.isi.length > BATAS_UKURAN_RENCANA) return rusak('terlalu-besar');
  const teks = teksUtf8(berkas.isi);
  if (teks === undefined) return rusak('bukan-utf8');
  const ganda = cariKunciGanda(teks);
  if (ganda === 'terlalu-dalam') return rusak(ganda);
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch (galat) {
    // Looked for only now: going through the grammar takes many times as long.
    const ketemu = cariSalahJson(teks);
    if (ketemu === undefined) throw galat;
    const { salah, tertulis, baris, karakter } = ketemu;
    return rusak(salah, tertulis, { baris, posisi: [karakter - 1, karakter] });
  }
  const catatanGanda = ganda.map(({ kunci, jalur, baris }) =>
    catatJson('json-kunci-ganda', { kunci }, { berkas: berkas.nama, baris, jalur }),
  );
  const diperiksa = skemaRencana.safeParse(isi, { reportInput: true, jitless: true });
  if (!diperiksa.success) {
    const { issues } = diperiksa.error;
    return fail([...catatanGanda, ...issues.flatMap((isu) => catatanDari(isu, berkas.nama))]);
  }
  return catatanGanda.length > 0 ? fail(catatanGanda) : bentukMasukan(diperiksa.data, berkas.nama);
}

function teksUtf8(isi: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return undefined;
  }
}

/** Dates are read last, so that a wrong one is told with its place like everything else. */
function bentukMasukan(isi: BerkasRencana, berkas: string): Result<RencanaMasukan, readonly CatatanJson[]> {
  const catatan: CatatanJson[] = [];
  const tanggal = (iso: string, jalur: string): Tanggal => {
    const hari = tanggalDariIso(iso);
    if (hari === undefined) catatan.push(catatJson('json-tanggal-salah', { nilai: iso }, { berkas, jalur }));
    else if (!isTanggalWajar(hari))
      catatan.push(catatJson('json-tanggal-jauh', { tanggal: hari }, { berkas, jalur }));
    return hari ?? (0 as Tanggal);
  };
  const { $schema: _, ...bagian } = isi;
  const masukan: RencanaMasukan = buangKosong({
    ...bagian,
    opd: isi.opd?.map((o) => ({
      ...lengkapi(o, ['namaSingkat', 'penanggungJawab', 'kontak']),
      ejaanLain: o.ejaanLain ?? [],
      sementara: false,
    })),
    baseline: isi.baseline?.map((b) => lengkapi(b, ['tahun', 'nilai', 'alasanBelumTersedia'])),
    target: isi.target?.map((t) => lengkapi(t, ['opd', 'nilai', 'batasBawah', 'batasAtas'])),
    aksi: isi.aksi?.map((a, i) => ({
      ...lengkapi(a, ['opd', 'bobot', 'status', 'kemajuan', 'kendala']),
      mulai: tanggal(a.mulai, `aksi[${i}].mulai`),
      selesai: tanggal(a.selesai, `aksi[${i}].selesai`),
    })),
  });
  return catatan.length > 0 ? fail(catatan) : ok(masukan);
}

/** Absent keys become `null`: a plan row has every column. */
const lengkapi = <T extends object, K extends keyof T>(
  asal: T,
  kunci: readonly K[],
): Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> | null } =>
  ({ ...Object.fromEntries(kunci.map((k) => [k, null])), ...asal }) as never;

const buangKosong = (asal: object): object =>
  Object.fromEntries(Object.entries(asal).filter(([, isi]) => isi !== undefined));
