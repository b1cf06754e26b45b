import type { hasil as sumber } from '../id/hasil';
import { kelompokkan } from '../../domain/umum/kelompok';
import { tulis } from './tulis';
import { capaianBerubah } from '../../cli/capaian-berubah';

const num = (nilai: number): string => tulis.angka(nilai);

export const hasil: typeof sumber = {
  hasilKompilasi: ({ periode, tanggalData, berkas, belumMelapor, capaian, tanpaPerubahan }, pratinjau) => {
    const perStatus = [...kelompokkan(berkas, ({ status }) => status)].map(
      ([status, daftar]) => `${status} ${num(daftar.length)}`,
    );
    return [
      `Period ${periode}, data as of ${tulis.tanggal(tanggalData)}: ${num(berkas.length)} files (${perStatus.join(', ')}).`,
      belumMelapor.length > 0
        ? `Not reported (${num(belumMelapor.length)}): ${belumMelapor.map(({ nama }) => nama).join('; ')}.`
        : 'All units have reported.',
      ...(pratinjau
        ? capaianBerubah(
            capaian,
            {
              judul: 'Results over all units that change',
              belumAda: 'none yet',
              tidakDapatDihitung: 'cannot be calculated',
            },
            num,
          )
        : []),
      ...(pratinjau
        ? ['Preview only: nothing was written.']
        : tanpaPerubahan
          ? ['The same files had been compiled; nothing changed.']
          : []),
    ];
  },
  hasilHitung: ({ dihitung, tanpaPerubahan }) => [
    ...dihitung.map(
      ({ periode, tanggalData }) =>
        `Period ${periode}, data as of ${tulis.tanggal(tanggalData)}: calculated again.`,
    ),
    ...(tanpaPerubahan ? ['The sheet Capaian is up to date; nothing was written.'] : []),
  ],
};
