import type { HasilDistribusi } from '../../application/distribusi/distribusi';
import type { HasilDistribusiLembar } from '../../application/lembar-isian/distribusi-lembar';
import type { HasilImporData } from '../../application/impor-data/susun-impor';
import type { HasilHitungUlang } from '../../application/capaian/hitung-ulang';
import type { HasilKompilasi } from '../../application/kompilasi/tipe';
import type { JumlahPerubahan } from '../../application/ruang-kerja/gabung-rencana';
import type { HasilPersetujuan } from '../../application/setujui';
import { labelStatusPengembalian } from '../../domain/pengembalian/status';
import { kelompokkan } from '../../domain/umum/kelompok';
import { tulis } from './tulis';
import { capaianBerubah } from '../../cli/capaian-berubah';

const angka = (nilai: number): string => tulis.angka(nilai);

export const hasil = {
  bagianRencana: ({ bagian, baru, diperbarui, dihapus }: JumlahPerubahan) =>
    `${bagian}: ${angka(baru)} baru, ${angka(diperbarui)} diperbarui, ${angka(dihapus)} dihapus`,
  siapDisetujui: 'Rencana lengkap dan siap dimintakan persetujuan.',
  belumSiapDisetujui:
    'Rencana tersimpan, tetapi belum dapat disetujui: perbaiki yang HARUS DIPERBAIKI di atas.',
  hasilImpor: ({
    berkas,
    tataLetak,
    dibaca,
    baru,
    diperbarui,
    ditahan,
    tidakAdaDiBerkas,
    unitBaru,
  }: HasilImporData) => [
    `${berkas} (${tataLetak}): ${angka(dibaca)} baris dibaca, ${angka(baru)} baru, ${angka(diperbarui)} diperbarui, ${angka(ditahan)} ditahan.`,
    ...(tidakAdaDiBerkas > 0
      ? [`${angka(tidakAdaDiBerkas)} baris yang sudah ada tidak tercantum pada berkas ini; dibiarkan.`]
      : []),
    ...(unitBaru.length > 0
      ? [
          `${angka(unitBaru.length)} unit baru pada lembar OPD${unitBaru.some(({ sementara }) => sementara) ? ', sebagian berkode sementara' : ''}.`,
        ]
      : []),
  ],
  hasilSetujui: ({ versi, hash, sudahBerlaku, jumlahIndikator }: HasilPersetujuan) =>
    sudahBerlaku
      ? `Rencana versi ${versi} sudah disetujui dan tidak berubah; tidak ada yang ditulis.`
      : `Rencana versi ${versi} disetujui: ${jumlahIndikator} indikator, sidik ${hash.slice(0, 16)}….`,
  hasilDistribusi: ({ periode, berkas, kolom }: HasilDistribusi, keluar: string) => [
    `Template ${periode}: ${angka(berkas.length)} berkas di ${keluar}.`,
    `Kolom yang diisi atau diperiksa unit: ${kolom.join(', ')}.`,
  ],
  hasilDistribusiLembar: ({ periode, unit }: HasilDistribusiLembar) => [
    `Template ${periode}: lembar isian untuk ${angka(unit.length)} unit di ruang kerja.`,
    ...unit.map(({ opd, lembar }) => `${opd}: ${lembar.join(', ')}`),
  ],
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
  areaDipetakan:
    'Tim memetakan area strategis ke paket (langkah 11): kolom Kode area strategis pada lembar Paket.',
  unitMengembalikan: (kembali: number, dari: number) =>
    `Unit mengisi dan mengembalikan template (langkah 12–13): ${angka(kembali)} dari ${angka(dari)}, ada yang kurang lengkap dan ada yang salah ketik.`,
  hasilContoh: (folder: string) => [
    '',
    `Selesai. Hasilnya ada di ${folder}:`,
    `  ruang-kerja.xlsx  buka di Excel atau LibreOffice: Alur SOP, Indikator, Target, Rencana Aksi, Paket, Capaian, Catatan`,
    `  template/         satu buku kerja untuk setiap unit`,
    `  kembali/          template yang sudah diisi unit`,
    `  rencana.json, paket.csv, realisasi.csv   bahan contoh`,
  ],
};
