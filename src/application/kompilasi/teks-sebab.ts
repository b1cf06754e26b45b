import type { Sebab } from '../../domain/rumus';
import type { TingkatData } from '../../domain/variabel/tipe';

const namaTingkat: Record<TingkatData, string> = {
  rup: 'paket',
  transaksi: 'transaksi',
  opd: 'data OPD',
  aksi: 'rencana aksi',
};

/** Why a figure cannot be calculated, as the workbook says it. Workbook content, therefore Indonesian. */
export function teksSebab(sebab: Sebab, kodeIndikator: (id: string) => string): string {
  switch (sebab.jenis) {
    case 'penyebut-nol':
      return 'Tidak dapat dihitung: penyebut nol';
    case 'tidak-ada-baris':
      return `Tidak dapat dihitung: tidak ada baris ${namaTingkat[sebab.tingkat]}`;
    case 'semua-data-kosong':
      return `Tidak dapat dihitung: data ${namaTingkat[sebab.tingkat]} belum lengkap pada semua baris`;
    case 'rujukan-tidak-dapat-dihitung':
      return `Tidak dapat dihitung: ${sebab.apa} ${kodeIndikator(sebab.indikatorId)} tidak dapat dihitung`;
    case 'melebihi-batas':
      return 'Tidak dapat dihitung: hasil bukan bilangan yang dapat ditulis';
    case 'di-luar-kalender':
      return 'Tidak dapat dihitung: tanggal di luar kalender hari kerja';
    case 'siklus':
      return `Tidak dapat dihitung: rumus saling merujuk (${sebab.jalur.join(' → ')})`;
  }
}
