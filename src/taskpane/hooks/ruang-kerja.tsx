import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { RingkasanRuangKerja } from '../pekerja/tugas/ruang-kerja';
import type { GagalPanel, HasilTugas } from '../pekerja/pesan-pekerja';
import { amatiPerubahan } from '../klien/amati-perubahan';
import { useDalamBahasa } from './dalam-bahasa';
import { useInti } from './inti';

export type KeadaanRuangKerja =
  | { readonly jenis: 'memuat' }
  | { readonly jenis: 'siap'; readonly ringkasan: RingkasanRuangKerja }
  /** It is no workspace, or could not be read: why. */
  | { readonly jenis: 'gagal'; readonly gagal: GagalPanel };

interface KonteksRuangKerja {
  readonly keadaan: KeadaanRuangKerja;
  /** Counts what changed the workbook: what is shown of it is read again. */
  readonly versi: number;
  readonly berubah: () => void;
  /** Counts the tasks of the pane that wrote, also those after which nothing is read again. */
  readonly penulisan: number;
  readonly tertulis: () => void;
  /** The same count as it is when it is asked, for what is not drawn. */
  readonly penulisanKini: () => number;
}

const Konteks = createContext<KonteksRuangKerja | undefined>(undefined);

/** Knows what the workbook is, and when it has changed: by the pane or by hand. */
export function RuangKerjaPanel({ children }: { readonly children: ReactNode }) {
  const inti = useInti();
  const [versi, setVersi] = useState(0);
  const [keadaan, setKeadaan] = useState<KeadaanRuangKerja>({ jenis: 'memuat' });
  const berubah = useCallback(() => setVersi((lama) => lama + 1), []);
  const [penulisan, setPenulisan] = useState(0);
  const hitungan = useRef(0);
  const tertulis = useCallback(() => setPenulisan(++hitungan.current), []);
  const penulisanKini = useCallback(() => hitungan.current, []);
  const terima = useCallback((hasil: HasilTugas<RingkasanRuangKerja>) => {
    if (hasil.gagal !== undefined) setKeadaan({ jenis: 'gagal', gagal: hasil.gagal });
    else if (hasil.isi !== undefined) setKeadaan({ jenis: 'siap', ringkasan: hasil.isi });
  }, []);
  const dalamBahasa = useDalamBahasa(terima);

  useEffect(() => {
    let berlaku = true;
    void dalamBahasa((jawaban) => inti.jalankan('ruang-kerja', 'ringkasan', {}, jawaban)).then((hasil) => {
      if (berlaku) terima(hasil);
    });
    return () => {
      berlaku = false;
    };
  }, [inti, versi, dalamBahasa, terima]);

  // What is no workspace is not watched.
  const siap = keadaan.jenis === 'siap';
  useEffect(() => (siap ? amatiPerubahan(inti, berubah) : undefined), [inti, siap, berubah]);

  const nilai = useMemo(
    () => ({ keadaan, versi, berubah, penulisan, tertulis, penulisanKini }),
    [keadaan, versi, berubah, penulisan, tertulis, penulisanKini],
  );
  return <Konteks value={nilai}>{children}</Konteks>;
}

export function useRuangKerja(): KonteksRuangKerja {
  const konteks = useContext(Konteks);
  if (konteks === undefined) throw new Error('Outside of the pane');
  return konteks;
}

/** The workspace, for pages that are shown only where there is one. */
export function useRingkasan(): RingkasanRuangKerja {
  const { keadaan } = useRuangKerja();
  if (keadaan.jenis !== 'siap') throw new Error('No workspace');
  return keadaan.ringkasan;
}
