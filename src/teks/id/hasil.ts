import type { HasilDistribusi } from '../../application/distribusi/distribusi';
import type { HasilDistribusiLembar } from '../../application/lembar-isian/distribusi-lembar';
import type { HasilImporData } from '../../application/impor-data/susun-impor';
import type { JumlahPerubahan } from '../../application/ruang-kerja/gabung-rencana';
import type { HasilPersetujuan } from '../../application/setujui';
import { tulis } from './tulis';

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
