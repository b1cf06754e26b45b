import type { Gagal } from '../../application/luaran';
import { tabelMasukan } from '../../application/usang/tabel-masukan';
import type { HasilTandai, SaatLihat } from '../../application/usang/tandai-usang';
import { ok, type Result } from '../../domain/umum/result';
import { variabelBaku } from '../../domain/variabel/daftar';
import { daftarTabel } from '../../lembar/daftar';
import { amatiMasukan, type Berhenti } from './perubahan-masukan';

/** Milliseconds after a change until it is looked at: what is typed in one go is one look. */
const JEDA = 1500;
/** Looks after one change, while Excel or another write of ours is in the way. */
const PERCOBAAN = 20;

export interface OpsiAmati {
  /** `lihatUsang` over the workbook, in this thread or another. */
  readonly lihat: (saat: SaatLihat) => Promise<Result<HasilTandai, Gagal>>;
  /** True while the program itself writes: its use cases keep the mark themselves. */
  readonly diam: () => boolean;
  /** Told after each look: codes of the periods whose results are stale. */
  readonly kabar: (usang: readonly string[]) => void;
  readonly tunggu: (milidetik: number) => Promise<void>;
}

/**
 * Keeps the mark of stale results while the workbook is open: at once for what was changed while no program was looking,
 * then for every change that a person makes in a table that calculations read.
 */
export async function amatiHasilUsang({
  lihat,
  diam,
  kabar,
  tunggu,
}: OpsiAmati): Promise<Result<Berhenti, Gagal>> {
  let terjadwal = false;
  let giliran = Promise.resolve();
  const lihatLagi = async (): Promise<void> => {
    for (let ke = 0; ke < PERCOBAAN; ke++) {
      await tunggu(JEDA);
      terjadwal = false;
      const hasil = diam() ? undefined : await lihat('perubahan');
      if (hasil?.ok !== true) continue;
      kabar(hasil.value.usang);
      return;
    }
  };
  // Watched before the first look, so that nothing falls between.
  const pengamatan = await amatiMasukan(
    namaTabelMasukan(),
    () => {
      if (terjadwal) return;
      terjadwal = true;
      giliran = giliran.then(lihatLagi);
    },
    diam,
  );
  if (!pengamatan.ok) return pengamatan;
  const awal = await lihat('awal');
  if (!awal.ok) {
    await pengamatan.value();
    return awal;
  }
  kabar(awal.value.usang);
  return ok(async () => {
    const berhenti = await pengamatan.value();
    await giliran;
    return berhenti;
  });
}

const namaTabelMasukan = (): ReadonlySet<string> =>
  new Set(
    daftarTabel(variabelBaku)
      .filter(({ id }) => tabelMasukan.has(id))
      .map(({ lembar }) => lembar.tabel.nama),
  );
