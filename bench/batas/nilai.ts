import { availableParallelism, loadavg } from 'node:os';
import type { AmplopTerbaca, BerkasAmplop, UkuranProses } from './proses';
import type { Batas, Harapan, Kerja } from './tipe';

/** How a run ended, in a few words: exit code, failure or findings, what became of the files. */
export function verdik({ kode, sinyal, amplop, galat }: UkuranProses): string {
  if (sinyal === 'waktu') return 'does not end';
  if (sinyal === 'memori') return 'takes all memory';
  if (sinyal !== undefined) return `${sinyal}: ${galat}`;
  if (amplop === undefined) return `${kode}, no envelope: ${galat}`;
  if (amplop.gagal !== undefined) return `${kode} ${amplop.gagal.kode}`;
  const diambil = berkasDari(amplop).filter(isDiambil).length;
  const jumlah = new Map<string, number>();
  for (const { kode: satu } of amplop.catatan) jumlah.set(satu, (jumlah.get(satu) ?? 0) + 1);
  const temuan = [...jumlah]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .map(([satu, n]) => (n > 1 ? `${satu} ×${n}` : satu));
  return [`${kode}`, ...(diambil > 0 ? [`${diambil} taken`] : []), ...temuan].join(', ');
}

/** Files of a compilation; other commands mean something else by that key. */
const berkasDari = ({ hasil }: AmplopTerbaca): readonly BerkasAmplop[] =>
  Array.isArray(hasil?.berkas) ? (hasil.berkas as readonly BerkasAmplop[]) : [];

const isDiambil = ({ status }: { readonly status?: string }): boolean =>
  status?.startsWith('diterima') ?? false;

/** Seconds that are judged: on a machine that has more to do than cores, those in which this one was worked on. */
const detikDinilai = ({ detik, detikCpu }: UkuranProses): number =>
  (loadavg()[0] ?? 0) > availableParallelism() ? Math.min(detik, detikCpu) : detik;

/** In what a run misses what it must come to, and its limits; empty where it is right. */
export function meleset(
  ukuran: UkuranProses,
  { argumen, harapan, pola }: Kerja,
  batas: Batas,
): readonly string[] {
  const { amplop, kode } = ukuran;
  const salah: string[] = [];
  if (detikDinilai(ukuran) > batas.detik) salah.push(`over ${batas.detik} s`);
  if (ukuran.mb > batas.mb) salah.push(`over ${batas.mb} MB`);
  if (kode === null || !harapan.kode.includes(kode))
    return [...salah, `exit ${harapan.kode.join(' or ')} expected`];
  if (amplop === undefined) return [...salah, 'an envelope expected'];
  if (harapan.gagal !== undefined && amplop.gagal?.kode !== harapan.gagal)
    salah.push(`${harapan.gagal} expected`);
  const temuan = new Set(amplop.catatan.map((satu) => satu.kode));
  if (harapan.temuan !== undefined && !harapan.temuan.some((satu) => temuan.has(satu)))
    salah.push(`${harapan.temuan.join(' or ')} expected`);
  if (argumen[0] === 'kompilasi' && (kode === 0 || harapan.diambil !== undefined))
    salah.push(
      ...tanpaVerdik(
        ukuran,
        // The file that a failure is about is named by that.
        argumen.slice(2).filter((satu) => kode === 0 || harapan.diambil?.includes(satu) === true),
        pola,
        harapan,
      ),
    );
  return salah;
}

/** Good files that were not taken; files of which nothing is told. */
function tanpaVerdik(
  { amplop }: UkuranProses,
  berkas: readonly string[],
  pola: string | undefined,
  { diambil = [] }: Harapan,
): readonly string[] {
  const hasil = new Map((amplop === undefined ? [] : berkasDari(amplop)).map((satu) => [satu.berkas, satu]));
  const diberi =
    pola === undefined ? berkas.filter((satu) => !satu.startsWith('--') && !satu.includes('*')) : diambil;
  return diberi.flatMap((jalur) => {
    const nama = jalur.slice(jalur.lastIndexOf('/') + 1);
    const satu = hasil.get(nama);
    if (satu !== undefined && isDiambil(satu)) return [];
    if (diambil.includes(jalur)) return [`${nama} not taken`];
    const disebut = satu?.catatan?.length ?? 0;
    return disebut > 0 || amplop?.catatan.some((c) => c.lokasi.berkas === nama)
      ? []
      : [`nothing told of ${nama}`];
  });
}
