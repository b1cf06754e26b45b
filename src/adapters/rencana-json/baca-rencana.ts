import type { z } from 'zod';
import { catatJson, type CatatanJson, type SalahJson } from '../../application/catatan-json';
import type { RencanaMasukan } from '../../application/rencana-masukan';
import { isTanggalWajar } from '../../domain/data/rentang-tanggal';
import type { CatatanSelebihnya } from '../../domain/umum/catatan-selebihnya';
import { PengumpulCatatan } from '../../domain/umum/pengumpul-catatan';
import { pindaiJson } from '../csv/pindai-json';
import { batasRencana } from './batas-rencana';
import type { Lokasi } from '../../domain/umum/catatan';
import { BATAS_TEKS_SEL } from '../../domain/umum/batas-teks';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { fail, ok, type Result } from '../../domain/umum/result';
import { tanggalDariIso, type Tanggal } from '../../domain/umum/tanggal';
import { cariKunciGanda, type KunciGanda } from '../json/kunci-ganda';
import { aksaraRencana } from './aksara-rencana';
import { tulisJalur } from './jalur';
import { catatJenisSalah, tanggalTertulis } from './jenis-salah';
import { cariSalahJson } from './salah-json';
import { CONTOH_TANGGAL, skemaRencana, type BerkasRencana } from './skema';

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

const { 'json-kunci-tidak-dikenal': tingkatKunci } = catatJson.daftar;

type Pengumpul = PengumpulCatatan<CatatanJson>;
type CatatanDokumen = CatatanJson | CatatanSelebihnya;

function kumpulkan(pengumpul: Pengumpul, isu: z.core.$ZodIssue, berkas: string): void {
  if (isu.code !== 'unrecognized_keys') {
    pengumpul.tambah(catatanDari(isu, berkas));
    return;
  }
  const lokasi: Lokasi = { berkas, jalur: tulisJalur(isu.path) };
  const kode = 'json-kunci-tidak-dikenal';
  for (const kunci of isu.keys)
    pengumpul.catat(kode, tingkatKunci, lokasi, () => {
      const saran = namaTerdekat(kunci, kunciDikenal(isu.path));
      return catatJson(kode, { kunci, ...(saran === undefined ? {} : { saran }) }, lokasi);
    });
}

type IsuLain = Exclude<z.core.$ZodIssue, { readonly code: 'unrecognized_keys' }>;

function catatanDari(isu: IsuLain, berkas: string): CatatanJson {
  const lokasi: Lokasi = { berkas, jalur: tulisJalur(isu.path) };
  switch (isu.code) {
    case 'invalid_value':
      return catatJson('json-bukan-pilihan', { pilihan: isu.values.map(String) }, lokasi);
    case 'invalid_union':
      return catatJson(
        'json-bukan-pilihan',
        { pilihan: 'options' in isu ? (isu.options ?? []).map(String) : [] },
        lokasi,
      );
    case 'invalid_type':
      return isu.input === undefined
        ? catatJson('json-wajib', {}, lokasi)
        : catatJenisSalah(isu.expected, isu.input, lokasi);
    case 'invalid_format':
      // The message of a pattern is an example, given in the schema.
      return catatJson('json-format-salah', { contoh: contohFormat(isu) }, lokasi);
    case 'too_big':
      return catatJson('json-di-luar-batas', { batas: `≤ ${isu.maximum}` }, lokasi);
    case 'too_small':
      return catatJson('json-di-luar-batas', { batas: `≥ ${isu.minimum}` }, lokasi);
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      // The schema asks for none of these; what the library would say of them is nobody's language.
      return catatJson('json-format-salah', { contoh: '' }, lokasi);
  }
}

const contohFormat = ({ message, input }: z.core.$ZodIssue): string =>
  (message === CONTOH_TANGGAL ? tanggalTertulis(input) : undefined) ?? message;

/** A plan document as JSON, before anything is known of what it says. */
interface DokumenJson {
  readonly teks: string;
  readonly isi: unknown;
  readonly ganda: readonly KunciGanda[];
}

/** Why it is none, and where that is known. */
interface BukanDokumen {
  readonly salah: SalahJson;
  readonly tertulis?: string;
  readonly tempat?: Lokasi;
}

function uraiDokumen(bytes: Uint8Array): Result<DokumenJson, BukanDokumen> {
  if (bytes.length > batasRencana.berkas) return fail({ salah: 'terlalu-besar' });
  const teks = teksUtf8(bytes);
  if (teks === undefined) return fail({ salah: 'bukan-utf8' });
  const ukuran = pindaiJson(teks, batasRencana);
  if (ukuran === 'nilai') return fail({ salah: 'terlalu-besar' });
  const isi = ukuran === 'dalam' ? undefined : urai(teks);
  if (isi === undefined) {
    // Looked for only now: going through the grammar takes many times as long.
    const ketemu = cariSalahJson(teks);
    if (ketemu === undefined) return fail({ salah: 'terlalu-dalam' });
    const { salah, tertulis, baris, karakter } = ketemu;
    return fail({ salah, tertulis, tempat: { baris, posisi: [karakter - 1, karakter] } });
  }
  const ganda = cariKunciGanda(teks);
  return ganda === 'terlalu-dalam' ? fail({ salah: ganda }) : ok({ teks, isi, ganda });
}

/**
 * Reads a plan document (SOP steps 2–5 in one file), checked against the published JSON Schema: all mistakes at once, each
 * with its path.
 */
export function bacaRencanaJson({
  nama: berkas,
  isi: bytes,
}: {
  readonly nama: string;
  readonly isi: Uint8Array;
}): Result<RencanaMasukan, readonly CatatanDokumen[]> {
  const dokumen = uraiDokumen(bytes);
  if (!dokumen.ok) {
    const { salah, tertulis = '', tempat } = dokumen.error;
    return fail([catatJson('json-rusak', { salah, tertulis }, { berkas, ...tempat })]);
  }
  const { teks, isi, ganda } = dokumen.value;
  const diperiksa = skemaRencana.safeParse(isi, { reportInput: true, jitless: true });
  const aksara = aksaraRencana(isi, teks, berkas);
  if (diperiksa.success && aksara.length === 0 && ganda.length === 0)
    return bentukMasukan(diperiksa.data, berkas);
  const pengumpul: Pengumpul = new PengumpulCatatan();
  for (const { kunci, jalur, baris } of ganda)
    pengumpul.tambah(catatJson('json-kunci-ganda', { kunci }, { berkas, baris, jalur }));
  for (const satu of aksara) pengumpul.tambah(satu);
  for (const isu of diperiksa.error?.issues ?? []) kumpulkan(pengumpul, isu, berkas);
  return fail(pengumpul.hasil());
}

/** `undefined` where it is no JSON, which no JSON says. */
function urai(teks: string): unknown {
  try {
    return JSON.parse(teks) as unknown;
  } catch {
    return undefined;
  }
}

function teksUtf8(isi: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(isi);
  } catch {
    return undefined;
  }
}

/** Dates are read last, so that a wrong one is told with its place like everything else. */
function bentukMasukan(
  isi: BerkasRencana,
  berkas: string,
): Result<RencanaMasukan, readonly CatatanDokumen[]> {
  const pengumpul: Pengumpul = new PengumpulCatatan();
  const tanggal = (iso: string, jalur: string): Tanggal => {
    const hari = tanggalDariIso(iso);
    if (hari === undefined)
      pengumpul.tambah(catatJson('json-tanggal-salah', { nilai: iso }, { berkas, jalur }));
    else if (!isTanggalWajar(hari))
      pengumpul.tambah(catatJson('json-tanggal-jauh', { tanggal: hari }, { berkas, jalur }));
    return hari ?? (0 as Tanggal);
  };
  // They stand in one cell, parted by semicolons.
  for (const [i, { ejaanLain = [] }] of (isi.opd ?? []).entries())
    if (ejaanLain.join('; ').length > BATAS_TEKS_SEL)
      pengumpul.tambah(
        catatJson(
          'json-di-luar-batas',
          { batas: `≤ ${BATAS_TEKS_SEL}` },
          { berkas, jalur: `opd[${i}].ejaanLain` },
        ),
      );
  const { $schema: _, ...bagian } = isi;
  const masukan: RencanaMasukan = buangKosong({
    ...bagian,
    opd: isi.opd?.map(({ berlakuMulai, berlakuSampai, ...o }, i) => ({
      ...lengkapi(o, ['namaSingkat', 'penanggungJawab', 'kontak']),
      ...(berlakuMulai === undefined
        ? {}
        : { berlakuMulai: tanggal(berlakuMulai, `opd[${i}].berlakuMulai`) }),
      ...(berlakuSampai === undefined
        ? {}
        : { berlakuSampai: tanggal(berlakuSampai, `opd[${i}].berlakuSampai`) }),
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
  const catatan = pengumpul.hasil();
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
