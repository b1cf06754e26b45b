import type { IkhtisarDataSajian } from '../../../../sajian/data/ikhtisar';
import { useTeks } from '../../../hooks/bahasa';
import { Pilih } from '../../../komponen/pilih';

/** One unit by its code, none at first. */
export function PilihUnit({
  label,
  unit,
  nilai,
  ubah,
}: {
  readonly label: string;
  readonly unit: IkhtisarDataSajian['daftarUnit'];
  readonly nilai: string;
  readonly ubah: (kode: string) => void;
}) {
  const teks = useTeks('data').gantiKode;
  return (
    <Pilih
      label={label}
      wajib
      nilai={nilai}
      daftar={[['', teks.belumDipilih], ...unit.map(({ kode, nama }) => [kode, `${kode} ${nama}`] as const)]}
      ubah={ubah}
    />
  );
}
