import { useCallback, useEffect, useRef, useState } from 'react';
import type { Isi, Masukan, NamaFungsi, NamaModul } from '../pekerja/modul-tugas';
import type { HasilTugas, KemajuanTugas } from '../pekerja/pesan-pekerja';
import { useDalamBahasa } from './dalam-bahasa';
import { useInti } from './inti';
import { useRuangKerja } from './ruang-kerja';

export interface KeadaanTugas<H> {
  readonly berjalan: boolean;
  readonly kemajuan: KemajuanTugas | undefined;
  /** The last answer; stays until the next run has one. */
  readonly hasil: HasilTugas<H> | undefined;
  /** How often it has answered; told again in another language is no other answer. */
  readonly dijawab: number;
}

export interface TugasPanel<M, H> extends KeadaanTugas<H> {
  readonly jalankan: (masukan: M) => Promise<HasilTugas<H>>;
  readonly batal: () => void;
  /** Clears the last answer. */
  readonly lupakan: () => void;
}

/** What a task did, where it could and no finding stopped it. */
export const isiHasil = <H>(hasil: HasilTugas<H> | undefined): H | undefined =>
  hasil?.gagal === undefined ? hasil?.isi : undefined;

const diam = { berjalan: false, kemajuan: undefined, hasil: undefined, dijawab: 0 } as const;

interface OpsiTugasPanel {
  readonly menulis?: boolean;
  readonly menjawab?: boolean;
  /** Shows the workbook as it is: what another task wrote while it was read is in the answer too. */
  readonly terkini?: boolean;
}

/**
 * Something the person starts. `menulis`: what is shown of the workbook is read again after it, but where its answer is all
 * that there is to show (`menjawab`) and it could be given.
 */
export function useTugas<N extends NamaModul, F extends NamaFungsi<N>>(
  modul: N,
  fungsi: F,
  { menulis = false, menjawab = false, terkini = false }: OpsiTugasPanel = {},
): TugasPanel<Masukan<N, F>, Isi<N, F>> {
  const inti = useInti();
  const { berubah, tertulis, penulisanKini } = useRuangKerja();
  const [keadaan, setKeadaan] = useState<KeadaanTugas<Isi<N, F>>>(diam);
  const henti = useRef<AbortController>(undefined);
  const ganti = useCallback(
    (hasil: HasilTugas<Isi<N, F>>) =>
      setKeadaan((lama) => (lama.hasil === undefined ? lama : { ...lama, hasil })),
    [],
  );
  const dalamBahasa = useDalamBahasa(ganti);

  const jalankan = useCallback(
    async (masukan: Masukan<N, F>) => {
      const kendali = new AbortController();
      henti.current = kendali;
      setKeadaan((lama) => ({ ...lama, berjalan: true, kemajuan: undefined }));
      let hasil: HasilTugas<Isi<N, F>>;
      let penulisan: number;
      do {
        penulisan = penulisanKini();
        hasil = await dalamBahasa((jawaban) =>
          inti.jalankan(modul, fungsi, masukan, {
            ...jawaban,
            menulis,
            sinyal: kendali.signal,
            kemajuan: (kemajuan) => setKeadaan((lama) => ({ ...lama, kemajuan })),
          }),
        );
      } while (terkini && penulisan !== penulisanKini());
      setKeadaan(({ dijawab }) => ({ ...diam, hasil, dijawab: dijawab + 1 }));
      const terjawab = menjawab && hasil.gagal === undefined;
      if (menulis) tertulis();
      if (menulis && !terjawab) berubah();
      return hasil;
    },
    [inti, modul, fungsi, menulis, menjawab, terkini, berubah, tertulis, penulisanKini, dalamBahasa],
  );
  const batal = useCallback(() => henti.current?.abort(), []);
  const lupakan = useCallback(() => setKeadaan(diam), []);
  return { ...keadaan, jalankan, batal, lupakan };
}

export interface BacaanPanel<H> extends KeadaanTugas<H> {
  readonly ulangi: () => void;
}

/** Something a page shows: read when it opens, and again when the workbook changed or `masukan` did. */
export function useBaca<N extends NamaModul, F extends NamaFungsi<N>>(
  modul: N,
  fungsi: F,
  masukan: Masukan<N, F>,
): BacaanPanel<Isi<N, F>> {
  const { versi } = useRuangKerja();
  const { jalankan, ...keadaan } = useTugas(modul, fungsi, { terkini: true });
  const kunci = JSON.stringify(masukan);
  const ulangi = useCallback(() => void jalankan(JSON.parse(kunci) as Masukan<N, F>), [jalankan, kunci]);
  useEffect(ulangi, [ulangi, versi]);
  return { ...keadaan, ulangi };
}
