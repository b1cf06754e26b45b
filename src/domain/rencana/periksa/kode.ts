import { terbesar } from '../../umum/banyak';
import { artiTercadang } from '../../rumus';
import type { KodeDikenal } from '../../umum/nama-terdekat';
import { bentukBanding } from '../../umum/teks';
import { catatRencana, diRencana, type CatatanRencana } from '../catatan';
import type { Rencana } from '../rencana';

interface Berkode {
  readonly id: string;
  readonly kode: string;
}

const kodeIndikator = /^[A-Za-z_][A-Za-z0-9_]{0,29}$/;

/** No two rows of a table share a code, whatever the case. */
export function periksaKodeGanda(
  tabel: string,
  bagian: string,
  daftar: readonly Berkode[],
): CatatanRencana[] {
  const terlihat = new Set<string>();
  return daftar.flatMap(({ id, kode }) => {
    const banding = bentukBanding(kode);
    if (!terlihat.has(banding)) {
      terlihat.add(banding);
      return [];
    }
    return [catatRencana('kode-ganda', { kode, bagian }, diRencana(tabel, id, 'kode'))];
  });
}

const AWALAN_KODE = 'IK';

/** Codes that are free: after the highest `IK…` of the plan. */
function* kodeBebas(indikator: readonly Berkode[]): Generator<string, never> {
  const nomor = indikator.map(({ kode }) => Number(/^ik(\d{1,9})$/i.exec(kode.trim())?.[1] ?? 0));
  for (let berikut = terbesar(nomor, 0) + 1; ; berikut += 1)
    yield `${AWALAN_KODE}${String(berikut).padStart(2, '0')}`;
}

/**
 * Codes of indicators are names that formulas use: identifiers, in one namespace with the variables, and none that means
 * something else in a formula.
 */
export function periksaKodeIndikator(
  { indikator }: Rencana,
  namaVariabel: ReadonlySet<string>,
): CatatanRencana[] {
  const bebas = kodeBebas(indikator);
  return indikator.flatMap(({ id, kode }): CatatanRencana[] => {
    const tempat = diRencana('indikator', id, 'kode');
    if (!kodeIndikator.test(kode)) return [catatRencana('kode-bukan-nama', { kode }, tempat)];
    const saran = (): string => bebas.next().value;
    if (namaVariabel.has(kode.toLowerCase()))
      return [catatRencana('kode-bentrok-variabel', { kode, saran: saran() }, tempat)];
    const arti = artiTercadang(kode);
    return arti === undefined ? [] : [catatRencana('kode-tercadang', { kode, arti, saran: saran() }, tempat)];
  });
}

/** A code that must exist elsewhere: nothing where it does, else one finding with the nearest known code. */
export function periksaRujukan(
  kode: string,
  dikenal: KodeDikenal,
  bagian: string,
  tempat: ReturnType<typeof diRencana>,
): CatatanRencana[] {
  if (dikenal.ada(kode)) return [];
  return [catatRencana('rujukan-tidak-ada', { bagian, kode, ...dikenal.saran(kode) }, tempat)];
}
