import { bacaSemua, type BerkasTerbaca } from '../../../application/pengembalian/baca-kembali';
import type { Gagal } from '../../../application/luaran';
import { ok, type Result } from '../../../domain/umum/result';
import { berkasTertunda, type BerkasPilihan, type LembarPilihan } from '../berkas-tertunda';
import type { KonteksTugas } from '../konteks-tugas';
import { sajikanBerkasTerbaca, type BerkasTerbacaSajian } from '../../../sajian/kompilasi/berkas-terbaca';
import type { Bahasa } from '../../../teks/bahasa';
import { bacaLembarPilihan } from './kompilasi-lembar';

/** What a file says of itself, with the id that it has in the list of the page. */
export interface BerkasDikenal extends BerkasTerbacaSajian {
  readonly id: string;
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

export const kenali = ({ id, nama, isi }: PilihanTerbaca, bahasa: Bahasa): BerkasDikenal => ({
  ...sajikanBerkasTerbaca({ ...isi, berkas: nama }, bahasa),
  id,
});
