import type { HasilHitungUlang } from '../../application/capaian/hitung-ulang';
import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import { labelStatusPengembalian } from '../../domain/pengembalian/status';
import { kelompokkan } from '../../domain/umum/kelompok';
import { tulis } from './tulis';
import { capaianBerubah } from '../../cli/capaian-berubah';

const angka = (nilai: number): string => tulis.angka(nilai);

export const hasil = {
  hasilKompilasi: (
    { periode, tanggalData, berkas, belumMelapor, capaian, tanpaPerubahan }: HasilKompilasi,
    pratinjau: boolean,
  ) => {
    const perStatus = [...kelompokkan(berkas, ({ status }) => status)].map(
      ([status, daftar]) => `${labelStatusPengembalian[status]} ${angka(daftar.length)}`,
    );
    const jumlah = berkas.reduce(
      (n, { perubahan: p }) =>
        p === null
          ? n
          : {
              baru: n.baru + p.baru,
              berubah: n.berubah + p.berubah,
              dikosongkan: n.dikosongkan + p.dikosongkan,
              tetap: n.tetap + p.tetap,
            },
      { baru: 0, berubah: 0, dikosongkan: 0, tetap: 0 },
    );
    return [
      `Periode ${periode}, data per ${tulis.tanggal(tanggalData)}: ${angka(berkas.length)} berkas (${perStatus.join(', ')}).`,
      `Baris data: ${angka(jumlah.baru)} baru, ${angka(jumlah.berubah)} berubah, ${angka(jumlah.tetap)} tetap; ${angka(jumlah.dikosongkan)} sel dikosongkan.`,
      ...(belumMelapor.length > 0
        ? [
            `Belum melapor (${angka(belumMelapor.length)}): ${belumMelapor.map(({ nama }) => nama).join('; ')}.`,
          ]
        : ['Semua unit sudah melapor.']),
      ...(pratinjau
        ? capaianBerubah(
            capaian,
            {
              judul: 'Capaian Seluruh OPD yang berubah',
              belumAda: 'belum ada',
              tidakDapatDihitung: 'tidak dapat dihitung',
            },
            angka,
          )
        : []),
      ...(pratinjau
        ? ['Pratinjau saja: tidak ada yang ditulis.']
        : tanpaPerubahan
          ? ['Berkas yang sama sudah dikompilasi; tidak ada yang berubah.']
          : []),
    ];
  },
  hasilHitung: ({ dihitung, tanpaPerubahan }: HasilHitungUlang) => [
    ...dihitung.map(
      ({ periode, tanggalData }) =>
        `Periode ${periode}, data per ${tulis.tanggal(tanggalData)}: dihitung ulang.`,
    ),
    ...(tanpaPerubahan ? ['Lembar Capaian sudah sesuai; tidak ada yang ditulis.'] : []),
  ],
};
