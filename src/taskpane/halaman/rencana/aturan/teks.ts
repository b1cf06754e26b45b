import type { KodeBahasa } from '../../../../pesan/bahasa';

interface TeksAturan {
  readonly memuat: string;
  readonly indikator: string;
  readonly kosong: { readonly judul: string; readonly isi: string };
  readonly polarisasi: string;
  readonly cara: string;
  readonly batas: string;
  readonly batasSkor: (bawah: string, atas: string) => string;
  readonly target: string;
  readonly targetContoh: string;
  readonly contoh: string;
  readonly pita: string;
  readonly kolom: {
    readonly realisasi: string;
    readonly pita: string;
    readonly poin: string;
    readonly skor: string;
    readonly status: string;
  };
  readonly tercapai: string;
  readonly belumTercapai: string;
  readonly tidakDapatDinilai: string;
  readonly ambang: string;
  readonly sedikit: (angka: string) => string;
  readonly banyak: (angka: string) => string;
  readonly antara: (bawah: string, atas: string) => string;
  readonly takTerjangkau: string;
  readonly selalu: string;
  readonly skorMulai: (label: string, skor: string) => string;
  readonly ubah: string;
  readonly bukaIndikator: string;
}

export const teksAturan: Readonly<Record<KodeBahasa, TeksAturan>> = {
  id: {
    memuat: 'Membuka cara penilaian …',
    indikator: 'Indikator',
    kosong: {
      judul: 'Belum ada indikator',
      isi: 'Tambahkan indikator dari pustaka, atau isi lembar Indikator; cara penilaiannya lalu tampak di sini.',
    },
    polarisasi: 'Polarisasi',
    cara: 'Cara penilaian (R = realisasi, T = target)',
    batas: 'Batas skor',
    batasSkor: (bawah, atas) => `${bawah}–${atas} %`,
    target: 'Target tahun ini',
    targetContoh: 'Target contoh (targetnya belum diisi)',
    contoh: 'Contoh',
    pita: 'Tabel pita',
    kolom: { realisasi: 'Realisasi', pita: 'Nilai', poin: 'Poin', skor: 'Skor (%)', status: 'Status' },
    tercapai: 'target tercapai',
    belumTercapai: 'belum tercapai',
    tidakDapatDinilai: 'Tidak dapat dinilai',
    ambang: 'Realisasi yang diperlukan',
    sedikit: (angka) => `paling sedikit ${angka}`,
    banyak: (angka) => `paling banyak ${angka}`,
    antara: (bawah, atas) => `${bawah} sampai ${atas}`,
    takTerjangkau: 'tidak terjangkau oleh skor tertinggi',
    selalu: 'selalu, karena skor terendahnya sudah cukup',
    skorMulai: (label, skor) => `${label} (skor ≥ ${skor}):`,
    ubah: 'Cara penilaian, tabel pita, dan batas skor diubah di lembar Indikator; target di lembar Target.',
    bukaIndikator: 'Buka lembar Indikator',
  },
  en: {
    memuat: 'Opening the rules …',
    indikator: 'Indicator',
    kosong: {
      judul: 'There are no indicators yet',
      isi: 'Add indicators from the library, or fill the sheet Indikator; how they are judged then shows here.',
    },
    polarisasi: 'Polarity',
    cara: 'Rule (R = realisation, T = target)',
    batas: 'Bounds of the score',
    batasSkor: (bawah, atas) => `${bawah}–${atas} %`,
    target: 'Target of this year',
    targetContoh: 'Example target (there is none yet)',
    contoh: 'Worked examples',
    pita: 'Table of bands',
    kolom: { realisasi: 'Realisation', pita: 'Value', poin: 'Points', skor: 'Score (%)', status: 'Status' },
    tercapai: 'target met',
    belumTercapai: 'not met',
    tidakDapatDinilai: 'Cannot be judged',
    ambang: 'Realisation needed',
    sedikit: (angka) => `at least ${angka}`,
    banyak: (angka) => `at most ${angka}`,
    antara: (bawah, atas) => `${bawah} to ${atas}`,
    takTerjangkau: 'out of reach of the highest score',
    selalu: 'always: the lowest score is enough',
    skorMulai: (label, skor) => `${label} (score ≥ ${skor}):`,
    ubah: 'Rule, bands and bounds are changed on the sheet Indikator, targets on the sheet Target.',
    bukaIndikator: 'Open the sheet Indikator',
  },
};
