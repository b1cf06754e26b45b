import { isTanggalWajar } from '../domain/data/rentang-tanggal';
import { isoDari, type Tanggal } from '../domain/umum/tanggal';
import { kosong, tidakBerlaku, tidakSah, ada, type Isian, type NilaiIsian } from '../domain/umum/isian';
import { isSatuanPersen } from '../domain/ketikan/persen';
import { teksUntukSel } from '../domain/umum/aksara';
import { bentukBanding } from '../domain/umum/teks';
import type { TipeVariabel, Variabel } from '../domain/variabel/tipe';
import type { Kolom } from './kolom';
import { selDari, uraiSel } from './kodek-sel';
import { persenTampak } from './tampak-sel';
import { isGalatSel, type Sel, type TipeKolom } from './tipe';

const lebarTipe: Record<TipeVariabel, number> = {
  angka: 14,
  rupiah: 19,
  tanggal: 14,
  'ya-tidak': 12,
  pilihan: 22,
  teks: 24,
};

/** Text that stands for "tidak berlaku" in a data cell. */
export const TEKS_TIDAK_BERLAKU = 'TB';

/** The column that holds a variable, in the workspace and in a template, where it is an input cell or only shown. */
export function kolomVariabel(variabel: Variabel, template?: { readonly isian: boolean }): Kolom<unknown> {
  const { label, tipe, pilihan, satuan, contoh, menu, caraIsi } = variabel;
  const tipeKolom: TipeKolom = tipe === 'pilihan' && pilihan === undefined ? 'teks' : tipe;
  return {
    wajib: false,
    spec: {
      label,
      tipe: tipeKolom,
      lebar: lebarTipe[tipe],
      bungkus: tipe === 'teks',
      ...(pilihan === undefined ? {} : { pilihan }),
      ...(template === undefined
        ? {}
        : {
            petunjuk: { satuan, contoh, menu, ...(caraIsi === undefined ? {} : { caraIsi }) },
            isian: template.isian,
            bolehTb: true,
          }),
    },
  };
}

/**
 * Reads a data cell that our own program wrote: canonical values, `TB`, blank; anything else is kept as invalid with its
 * text. Cells that people typed go through `src/domain/ketikan` first.
 */
export function isianDariSel(
  sel: Sel | undefined,
  variabel: Pick<Variabel, 'tipe' | 'pilihan'> & Partial<Pick<Variabel, 'satuan'>>,
): Isian<NilaiIsian> {
  const persen = isGalatSel(sel) && sel.tampak !== undefined ? persenTampak(sel.tampak) : undefined;
  if (persen !== undefined && variabel.tipe === 'angka' && isSatuanPersen(variabel.satuan ?? ''))
    return ada(persen);
  if (typeof sel === 'string' && bentukBanding(sel) === bentukBanding(TEKS_TIDAK_BERLAKU))
    return tidakBerlaku;
  const hasil = uraiSel(
    sel,
    variabel.pilihan === undefined && variabel.tipe === 'pilihan' ? { tipe: 'teks' } : variabel,
  );
  if ('nilai' in hasil) return hasil.nilai === null ? kosong : isianAda(hasil.nilai, variabel.tipe);
  return tidakSah(isGalatSel(sel) ? sel.galat : String(sel));
}

/** A date that nobody means would put its row outside every period, without a word. */
function isianAda(nilai: unknown, tipe: TipeVariabel): Isian<NilaiIsian> {
  const jauh = tipe === 'tanggal' && !isTanggalWajar(nilai as Tanggal);
  return jauh ? tidakSah(isoDari(nilai as Tanggal)) : ada(nilai as NilaiIsian);
}

/** The cell for a data value: what `isianDariSel` reads back. */
export function selDariIsian(isian: Isian<NilaiIsian> | undefined, tipe: TipeVariabel): Sel {
  switch (isian?.keadaan) {
    case undefined:
    case 'kosong':
      return null;
    case 'tidak-berlaku':
      return TEKS_TIDAK_BERLAKU;
    case 'tidak-sah':
      return teksUntukSel(isian.teks);
    case 'ada':
      return selDari(isian.nilai, tipe);
  }
}
