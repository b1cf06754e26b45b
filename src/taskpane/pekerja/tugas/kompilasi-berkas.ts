import { bacaSemua, type BerkasTerbaca } from '../../../application/pengembalian/baca-kembali';
import type { Gagal } from '../../../application/luaran';
import { statusTertolak } from '../../../domain/pengembalian/akibat-berkas';
import { periodeDari } from '../../../domain/kalender/periode';
import { isTerhenti } from '../../../domain/umum/catatan';
import { ok, type Result } from '../../../domain/umum/result';
import { berkasTertunda, type BerkasPilihan, type LembarPilihan } from '../berkas-tertunda';
import type { KonteksTugas } from '../konteks-tugas';
import type { Bahasa } from '../../../teks/bahasa';
import { bacaLembarPilihan } from './kompilasi-lembar';

/** What a file says of itself, before anything is compared with the workspace. */
export interface BerkasDikenal {
  readonly id: string;
  readonly nama: string;
  readonly unit: string | null;
  readonly periode: string | null;
  readonly jumlahBaris: number;
  /** Why it could not be read, or is no template. */
  readonly sebab: string | null;
}

/** What was read of the files of the list that is on the screen, by id: a preview and its application read each once. */
class BerkasSudahDibaca {
  readonly isi = new Map<string, BerkasTerbaca>();
}

export const lupakanBerkas = ({ simpanan }: KonteksTugas): void => simpanan(BerkasSudahDibaca).isi.clear();

/** A choice of the person with what was read of it. */
interface PilihanTerbaca {
  readonly id: string;
  readonly nama: string;
  readonly isi: BerkasTerbaca;
}

/**
 * The returns as read, in the order given. Files that were read before are not read again; sheets are, each time: what
 * counts is what they hold now.
 */
export async function bacaPilihan(
  konteks: KonteksTugas,
  berkas: readonly BerkasPilihan[],
): Promise<Result<readonly PilihanTerbaca[], Gagal>> {
  const terbaca = konteks.simpanan(BerkasSudahDibaca).isi;
  const baru = berkas.filter((satu) => !isLembar(satu) && !terbaca.has(satu.id));
  if (baru.length > 0) {
    const tertunda = baru.map((satu) => berkasTertunda(konteks, satu));
    const hasil = await bacaSemua(await konteks.pembaca(), tertunda, konteks.kemajuan);
    if (!hasil.ok) return hasil;
    baru.forEach(({ id }, k) => {
      const satu = hasil.value[k];
      if (satu !== undefined) terbaca.set(id, satu);
    });
  }
  const lembar = await bacaLembarPilihan(konteks, berkas.filter(isLembar));
  if (!lembar.ok) return lembar;
  return ok(
    berkas.flatMap(({ id, nama }) => {
      const isi = terbaca.get(id) ?? lembar.value.get(id);
      return isi === undefined ? [] : [{ id, nama, isi }];
    }),
  );
}

const isLembar = (satu: BerkasPilihan): satu is LembarPilihan => 'lembar' in satu;

export function kenali(
  { id, nama, isi: { template, catatan } }: PilihanTerbaca,
  bahasa: Bahasa,
): BerkasDikenal {
  const penolak = catatan.find((satu) => statusTertolak([satu]) !== undefined || isTerhenti([satu]));
  const periode = template && periodeDari(template.identitas.periode);
  return {
    id,
    nama,
    unit: template?.identitas.namaOpd ?? null,
    periode: periode === undefined ? null : bahasa.tulis.periode(periode),
    jumlahBaris: [...(template?.tabel.values() ?? [])].reduce(
      (jumlah, { letak, lembar }) =>
        jumlah + lembar.baris.filter(({ nomor }) => nomor > letak.barisKepala).length,
      0,
    ),
    sebab: penolak === undefined ? null : bahasa.catatan(penolak),
  };
}
