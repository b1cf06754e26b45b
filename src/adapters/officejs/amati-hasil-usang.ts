import type { KeadaanUsang, SaatLihat } from '../../application/usang/selaraskan-usang';
import type { KegagalanBuku } from '../../application/ports/workbook';
import { ok, type Result } from '../../domain/umum/result';
import { amatiTabel, type Berhenti } from './perubahan-masukan';

/** Milliseconds after a change until it is looked at: what is typed in one go is one look. */
const JEDA = 1500;
/** Looks after one change, while Excel or another write of ours is in the way. */
const PERCOBAAN = 20;

export interface OpsiAmati<E> {
  /** Names of the tables that calculations read (`namaTabelMasukan`). */
  readonly masukan: ReadonlySet<string>;
  /** `lihatUsang` over the workbook, in this thread or another. */
  readonly lihat: (saat: SaatLihat) => Promise<Result<KeadaanUsang, E>>;
  /** True while the program itself writes: its use cases keep the mark themselves. */
  readonly diam: () => boolean;
  /** Told after each look. */
  readonly kabar: (hasil: KeadaanUsang) => void;
  /** Told at once of every change by hand in any table, whether calculations read it or not. */
  readonly berubah?: () => void;
  readonly tunggu: (milidetik: number) => Promise<void>;
}

/**
 * Keeps the mark of stale results while the workbook is open: at once for what was changed while no program was looking,
 * then for every change that a person makes in a table that calculations read. It registers the one event that there is.
 */
export async function amatiHasilUsang<E>({
  masukan,
  lihat,
  diam,
  kabar,
  berubah = () => undefined,
  tunggu,
}: OpsiAmati<E>): Promise<Result<Berhenti, E | KegagalanBuku>> {
  let terjadwal = false;
  let giliran = Promise.resolve();
  const lihatLagi = async (): Promise<void> => {
    for (let ke = 0; ke < PERCOBAAN; ke++) {
      await tunggu(JEDA);
      terjadwal = false;
      const hasil = diam() ? undefined : await lihat('perubahan');
      if (hasil?.ok !== true) continue;
      kabar(hasil.value);
      return;
    }
  };
  // Watched before the first look, so that nothing falls between.
  const pengamatan = await amatiTabel((tabel) => {
    berubah();
    if (terjadwal || tabel === undefined || !masukan.has(tabel)) return;
    terjadwal = true;
    giliran = giliran.then(lihatLagi);
  }, diam);
  if (!pengamatan.ok) return pengamatan;
  const awal = await lihat('awal');
  if (!awal.ok) {
    await pengamatan.value();
    return awal;
  }
  kabar(awal.value);
  return ok(async () => {
    const berhenti = await pengamatan.value();
    await giliran;
    return berhenti;
  });
}
