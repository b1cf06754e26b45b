import type { BaganSpec } from '../tipe';
import type { BahanGambar } from './tipe';

/** Our own description as what is laid out. */
export const bahanGambar = ({ jenis, kategori, deret, sumbu, label }: BaganSpec): BahanGambar => {
  const tegak = jenis === 'bertumpuk' || jenis === 'garis';
  return {
    arah: tegak ? 'tegak' : 'mendatar',
    bertumpuk: true,
    kategori,
    deret: deret.map(({ nama, nilai, peran, sebagai }) => ({
      nama,
      nilai,
      rupa:
        peran === 'tak-tampak'
          ? 'tak-tampak'
          : jenis === 'garis' || (tegak && sebagai === 'garis')
            ? 'garis'
            : 'batang',
      acuan: peran === 'target',
    })),
    ...(sumbu === undefined ? {} : { sumbu }),
    label: label ?? false,
  };
};
