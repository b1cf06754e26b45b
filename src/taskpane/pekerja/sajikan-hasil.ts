import type { Catatan } from '../../application/catatan';
import type { Gagal, Jawaban } from '../../application/luaran';
import { ringkasCatatan } from '../../domain/umum/pengumpul-catatan';
import type { Result } from '../../domain/umum/result';
import { sajikanCatatan, sajikanGagal } from '../../sajian/catatan';
import type { Sajian } from '../../sajian/dasar';
import type { HasilTugas } from './pesan-pekerja';

/** The answer of a task as it passes to the pane, in a language: findings, failures and views as texts. */
export const sajikanHasil =
  <T>(hasil: Result<Jawaban<T | Sajian<T>>, Gagal>): Sajian<HasilTugas<T>> =>
  (bahasa) => {
    if (!hasil.ok) return { gagal: sajikanGagal(hasil.error, bahasa) };
    const { catatan, isi } = hasil.value;
    return {
      catatan: ringkasCatatan<Catatan>(catatan).map((satu) => sajikanCatatan(satu, bahasa)),
      ...(isi === undefined ? {} : { isi: isSajian(isi) ? isi(bahasa) : isi }),
    };
  };

const isSajian = <T>(isi: T | Sajian<T>): isi is Sajian<T> => typeof isi === 'function';
