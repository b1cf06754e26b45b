import { bacaSemua, type BerkasTerbaca } from '../../../application/pengembalian/baca-kembali';
import type { Gagal } from '../../../application/luaran';
import { statusTertolak } from '../../../domain/pengembalian/akibat-berkas';
import { labelPeriode, periodeDari } from '../../../domain/kalender/periode';
import { isTerhenti } from '../../../domain/umum/catatan';
import { ok, type Result } from '../../../domain/umum/result';
import { berkasTertunda, type BerkasPilihan, type FilePilihan, type LembarPilihan } from '../berkas-tertunda';
import type { KonteksTugas } from '../konteks-tugas';
import type { TeksDwibahasa } from '../pesan-utas';
import { tampilCatatan } from '../tampil';
import { bacaLembarPilihan } from './kompilasi-lembar';

/** What a file says of itself, before anything is compared with the workspace. */
export interface BerkasDikenal {
  readonly id: string;
  readonly unit: string | null;
  readonly periode: string | null;
  readonly jumlahBaris: number;
  /** Why it could not be read, or is no template. */
  readonly sebab: TeksDwibahasa | null;
}

/** What was read of the files of the list that is on the screen: a preview and its application read each once. */
const terbaca = new Map<string, BerkasTerbaca>();

export const lupakanBerkas = (): void => terbaca.clear();

/**
 * The returns as read, in the order given. Files that were read before are not read again; sheets are, each time: what
 * counts is what they hold now.
 */
export async function bacaPilihan(
  konteks: KonteksTugas,
  berkas: readonly BerkasPilihan[],
): Promise<Result<readonly BerkasTerbaca[], Gagal>> {
  const baru = berkas.filter((satu): satu is FilePilihan => !isLembar(satu) && !terbaca.has(satu.id));
  if (baru.length > 0) {
    const hasil = await bacaSemua(await konteks.pembaca(), baru.map(berkasTertunda), konteks.kemajuan);
    if (!hasil.ok) return hasil;
    for (const [k, satu] of hasil.value.entries()) terbaca.set(baru[k]!.id, satu);
  }
  const lembar = await bacaLembarPilihan(konteks, berkas.filter(isLembar));
  return lembar.ok ? ok(berkas.map(({ id }) => terbaca.get(id) ?? lembar.value.get(id)!)) : lembar;
}

const isLembar = (satu: BerkasPilihan): satu is LembarPilihan => 'lembar' in satu;

export function kenali(id: string, { template, catatan }: BerkasTerbaca): BerkasDikenal {
  const penolak = catatan.find((satu) => statusTertolak([satu]) !== undefined || isTerhenti([satu]));
  const periode = template && periodeDari(template.identitas.periode);
  return {
    id,
    unit: template?.identitas.namaOpd ?? null,
    periode: periode === undefined ? null : labelPeriode(periode),
    jumlahBaris: [...(template?.tabel.values() ?? [])].reduce(
      (jumlah, { letak, lembar }) =>
        jumlah + lembar.baris.filter(({ nomor }) => nomor > letak.barisKepala).length,
      0,
    ),
    sebab: penolak === undefined ? null : tampilCatatan(penolak).teks,
  };
}
