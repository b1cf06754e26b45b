import type { AksiTertinggal } from '../../../domain/analisis/aksi-tertinggal';
import type { DasarBagian } from '../../../domain/analisis/kontribusi';
import type { Pencilan } from '../../../domain/analisis/pencilan';
import { labelStatusTindakLanjut } from '../../../domain/analisis/rekomendasi';
import type { SebabBelumTersedia } from '../../../domain/analisis/selisih';
import type { CaraUraian, SebabTanpaUraian } from '../../../domain/analisis/uraian-selisih';

/** The analysis of a period, as every surface tells it. */
export const analisis = {
  judul: (periode: string, tanggal: string) => `Analisis ${periode}, data per ${tanggal}`,
  ringkas: (belum: string, dari: string) => `${belum} dari ${dari} angka belum mencapai target`,
  belumMelapor: (n: string, unit: string) => `Belum melapor (${n}): ${unit}`,
  tanpaIndikator: 'Tidak ada indikator yang dinilai pada periode ini.',
  seluruh: 'Seluruh OPD',
  seluruhDihitung: 'Seluruh OPD (rencana hanya meminta per OPD)',
  area: (kode: string, nama: string) => `Area ${kode} ${nama}`,
  angka: (nilai: string, target: string, status: string) => `${nilai}, target ${target}: ${status}`,
  selisih: (selisih: string) => `Selisih dari target periode: ${selisih}`,
  selisihTahun: (tahun: string, nilai: string, target: string, selisih: string) =>
    `Terhadap target tahun ${tahun} (${target}): ${nilai}, selisih ${selisih}`,
  dalamRentang: 'di dalam rentang target',
  sejak: {
    baseline: (tahun: string) => (tahun === '' ? 'Sejak baseline' : `Sejak baseline ${tahun}`),
    sebelum: (periode: string) => `Sejak ${periode}`,
    tahunLalu: (periode: string) => `Sejak ${periode} (tahun lalu)`,
  },
  berubah: (sejak: string, dari: string, selisih: string, makna: string) =>
    `${sejak} (${dari}): ${selisih}${makna === '' ? '' : `, ${makna}`}`,
  belumTersedia: (sejak: string, sebab: string) => `${sejak}: belum tersedia (${sebab})`,
  sebabBelumTersedia: {
    'tanpa-baseline': 'baseline belum diisi',
    'baseline-seluruh': 'baseline hanya untuk seluruh OPD',
    'periode-sebelum-tidak-ada': 'periode itu belum dikompilasi di buku kerja ini',
    'tahun-lalu-tidak-ada': 'tidak ada pada lembar Capaian Tahun Lalu',
    'tahun-lalu-seluruh': 'angka tahun lalu hanya untuk seluruh OPD',
    'tanpa-nilai': 'salah satunya tidak dapat dihitung',
  } satisfies Readonly<Record<SebabBelumTersedia, string>>,
  makna: { membaik: 'membaik', memburuk: 'memburuk', tetap: 'tetap' },
  cara: {
    pecahan: 'Sumbangan OPD terhadap selisih: (pembilang − target × penyebut) ÷ seluruh penyebut; menjumlah',
    jumlah: 'Sumbangan OPD terhadap selisih: nilai dikurangi bagian targetnya; menjumlah',
    'tanpa-satu': 'Pengaruh OPD: nilai dikurangi nilai tanpa OPD itu; tidak menjumlah',
  } satisfies Readonly<Record<CaraUraian, string>>,
  tanpaTarget: 'Tanpa target tidak ada selisih yang dapat dibagi; nilai setiap OPD tetap ditampilkan.',
  dasar: {
    'target-unit': 'Bagian target: target OPD itu sendiri.',
    pagu: 'Bagian target: target OPD itu sendiri; sisanya dibagi menurut pagu paket.',
    rata: 'Bagian target: target OPD itu sendiri; sisanya dibagi rata, karena pagu tidak diketahui.',
  } satisfies Readonly<Record<DasarBagian, string>>,
  bedaTerkunci: 'Dibagi dari baris data sekarang, yang angkanya sudah berbeda dari angka yang dikunci.',
  tanpaUraian: {
    'tanpa-nilai': 'Selisih tidak dapat dibagi: nilainya tidak dapat dihitung.',
    'tidak-terurai': 'Selisih tidak dapat dibagi: nilainya bukan dari baris data satu periode.',
    'baris-diarsipkan': 'Selisih tidak dapat dibagi: baris datanya ada di berkas arsip.',
  } satisfies Readonly<Record<SebabTanpaUraian, string>>,
  kolom: {
    unit: 'OPD',
    nilai: 'Nilai OPD',
    kontribusi: 'Sumbangan',
    tanpa: 'Tanpa OPD ini',
  },
  unit: (unit: string, kontribusi: string, nilai: string, tanpa: string) =>
    `${unit}: ${kontribusi} (nilai OPD ${nilai}; tanpa OPD ini ${tanpa})`,
  tidakAda: 'tidak ada',
  tetap: (nilai: string) => `Bukan milik satu OPD: ${nilai}`,
  unitLain: (n: string, jumlah: string) => `${n} OPD lain: ${jumlah}`,
  pencilan: (banyak: string, dari: string, bawah: string, atas: string, bagian: string, logaritma: boolean) =>
    `${banyak} dari ${dari} baris menyimpang jauh pada ${bagian}: di luar ${bawah} sampai ${atas} (median ± 3,5 × 1,4826 × MAD${logaritma ? ' dari logaritmanya' : ''})`,
  tanpaPencilan: (dari: string) => `Tidak ada baris yang menyimpang jauh di antara ${dari} baris.`,
  tidakDiperiksa: {
    'hanya-cacah': 'Baris yang menyimpang tidak dicari: rumus hanya menghitung banyaknya baris.',
    'baris-sedikit': 'Baris yang menyimpang tidak dicari: barisnya terlalu sedikit.',
    'tanpa-sebaran': 'Baris yang menyimpang tidak dicari: lebih dari separuh baris bernilai sama.',
  } satisfies Readonly<Record<Extract<Pencilan, { jenis: 'tidak-diperiksa' }>['sebab'], string>>,
  barisPencilan: (nilai: string, unit: string, tempat: string) => `${nilai}, ${unit}: ${tempat}`,
  tempat: (berkas: string, lembar: string, baris: string) => `${berkas}, lembar ${lembar}, baris ${baris}`,
  diBuku: (lembar: string, baris: string) => `di buku kerja lembar ${lembar} baris ${baris}`,
  tanpaTempat: (id: string) => `baris ${id}`,
  kelengkapan: (persen: string, ambang: string) =>
    `Data belum memadai: kelengkapan ${persen}, ambang ${ambang}. Lengkapi data sebelum menarik simpulan.`,
  aksi: (kode: string, uraian: string, sebab: string) => `${kode} ${uraian}: ${sebab}`,
  aksiTertinggal: {
    'lewat-tanggal': (hari: string, kemajuan: string) => `lewat ${hari} hari, kemajuan ${kemajuan}`,
    'belum-dimulai': (hari: string) => `belum dimulai, seharusnya ${hari} hari lalu`,
    'kemajuan-kurang': (_hari: string, kemajuan: string, seharusnya: string) =>
      `kemajuan ${kemajuan}, seharusnya sekitar ${seharusnya}`,
  } satisfies Readonly<
    Record<AksiTertinggal['sebab'], (hari: string, kemajuan: string, seharusnya: string) => string>
  >,
  tanpaKemajuan: 'belum diisi',
  rekomendasi: (kode: string, uraian: string, status: string, tenggat: string) =>
    `${kode} ${uraian}: ${status}${tenggat}`,
  status: labelStatusTindakLanjut as Readonly<Record<keyof typeof labelStatusTindakLanjut, string>>,
  tenggat: (tanggal: string) => `, tenggat ${tanggal}`,
  lewatTenggat: (tanggal: string) => `, LEWAT TENGGAT ${tanggal}`,
  pemilikKini: (nama: string) => ` (penanggung jawab unit sekarang: ${nama})`,
  bagian: {
    perubahan: 'Perubahan',
    sumbangan: 'Sumbangan OPD',
    pencilan: 'Baris yang menyimpang',
    aksi: 'Rencana aksi yang tertinggal',
    rekomendasi: 'Rekomendasi sebelumnya',
    usulan: 'Usulan rekomendasi',
    pertanyaan: 'Pertanyaan terbuka',
    dicatat: 'Catatan tim',
  },
  sebabBelumDiketahui: 'Sebab belum diketahui dari data.',
  dijawab: (pemilik: string) => (pemilik === '' ? 'penjawab belum ditentukan' : `dijawab ${pemilik}`),
  metode: (isi: string) => `Metode: ${isi}`,
  sebab: (isi: string) => `Sebab: ${isi}`,
  dicatat: (indikator: string, periode: string) => `Analisis ${indikator} ${periode} dicatat.`,
  lembar: (nama: string) => `Lembar ${nama} dibuat untuk rapat.`,
  usulan: {
    pecahan: (unit: string, nilai: string, target: string) =>
      `Perbaiki capaian ${unit} dari ${nilai} menuju ${target}`,
    jumlah: (unit: string, nilai: string, target: string) =>
      `Kejar kekurangan ${unit}: terealisasi ${nilai} dari bagian target ${target}`,
    'tanpa-satu': (unit: string, nilai: string, target: string) =>
      `Telaah dan perbaiki capaian ${unit} (${nilai}) menuju ${target}`,
    'lengkapi-data': (persen: string, unit: string) =>
      `Lengkapi data yang kurang (kelengkapan ${persen})${unit === '' ? '' : `: ${unit}`}`,
    'percepat-aksi': (kode: string, uraian: string) => `Selesaikan rencana aksi ${kode}: ${uraian}`,
    'periksa-pencilan': (banyak: string, unit: string) =>
      `Periksa kebenaran ${banyak} baris yang menyimpang jauh: ${unit}`,
    hasil: (selisih: string) => `Selisih tertutup ${selisih} bila tercapai seluruhnya`,
    tanpaHasil: 'Belum dapat diperkirakan',
  },
  barisUsulan: (nomor: string, uraian: string, siapa: string, tenggat: string, hasil: string) =>
    `${nomor}. ${uraian} (${siapa}, ${tenggat}; ${hasil})`,
  tanpaPenanggungJawab: 'penanggung jawab belum ditentukan',
  daftarRekomendasi: (n: string) => `${n} rekomendasi terbuka atau dari periode ini`,
  belumAdaRekomendasi: 'Belum ada rekomendasi.',
  rekomendasiDicatat: (kode: string) => `Rekomendasi ${kode} dicatat.`,
  rincianRekomendasi: (siapa: string, opd: string, tenggat: string) =>
    [siapa, opd, tenggat].filter((isi) => isi !== '').join(', '),
};
