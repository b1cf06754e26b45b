import { useState, type SyntheticEvent } from 'react';
import type { AlurSajian } from '../../../sajian/alur/alur';
import { useIsiDahulu } from '../../komponen/tombol-bersebab';
import { useTeks } from '../../hooks/bahasa';
import { useNama } from '../../hooks/nama';
import { isiHasil, useTugas } from '../../hooks/tugas';

/** What is done to the mark of a step by somebody who says why. */
export interface Beralasan {
  readonly apa: 'batalkan' | 'jelaskan';
  readonly nomor: number;
  readonly periode: string | null;
  readonly labelAlasan: string;
  readonly sesudah: (alur: AlurSajian) => void;
}

/** Fields, reason for a greyed button, and sending of a form that asks who and why. */
export function useBeralasan({ apa, nomor, periode, labelAlasan, sesudah }: Beralasan) {
  const teks = useTeks('alur');
  const { nama, setNama } = useNama();
  const [alasan, setAlasan] = useState('');
  const tugas = useTugas('alur', apa, { menulis: true, menjawab: true });
  const sebab = useIsiDahulu()([
    [teks.oleh, nama.trim() !== ''],
    [labelAlasan, alasan.trim() !== ''],
  ]);
  const kirim = async (peristiwa: SyntheticEvent): Promise<void> => {
    peristiwa.preventDefault();
    if (sebab !== null) return;
    const hasil = await tugas.jalankan({
      nomor,
      oleh: nama,
      alasan,
      ...(periode === null ? {} : { periode }),
    });
    const isi = isiHasil(hasil);
    if (isi !== undefined) sesudah(isi);
  };
  return { nama, setNama, alasan, setAlasan, tugas, sebab, kirim };
}
