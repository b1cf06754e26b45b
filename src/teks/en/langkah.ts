import type { langkah as sumber } from '../id/langkah';
import { statusLangkah } from './status-langkah';

const pada = (periode: string | undefined): string => (periode === undefined ? '' : ` ${periode}`);

export const langkah: typeof sumber = {
  judul: (tahun, tanggal) => `SOP steps ${tahun}, as of ${tanggal}`,
  mulai: (tanggal) => `The cycle began ${tanggal}.`,
  periode: (label) => `Steps 12–18 are shown for ${label}.`,
  kepala: ['No.', 'Step', 'Due', 'State', 'Done', 'By', 'Seen in the workbook'],
  status: statusLangkah,
  penyimpanganWaktu: (nomor, hari, tenggat) =>
    `Deviation at step ${nomor}: done ${hari} days after its due date ${tenggat}.`,
  penyimpanganUrutan: (nomor, mendahului) => `Deviation at step ${nomor}: done before step ${mendahului}.`,
  alasan: (alasan) => (alasan === undefined ? ' No reason given yet.' : ` Reason: ${alasan}`),
  berikutnya: (nomor, nama) => `Next: step ${nomor}, ${nama}`,
  tuntas: 'All steps are done; the cycle is closed.',
  ditandai: (nomor, periode, tanggal, oleh) => `Step ${nomor}${pada(periode)} done on ${tanggal} by ${oleh}.`,
  menuju: (keputusan, ke) => `Decision: ${keputusan}, on to step ${ke}.`,
  dibatalkan: (nomor, periode) => `The mark of step ${nomor}${pada(periode)} was undone.`,
  dicentang: (butir) => `Item ${butir} ticked.`,
  centangDihapus: (butir) => `Tick of item ${butir} removed.`,
  mulaiDiatur: (tanggal) => `The cycle begins ${tanggal}; due dates were calculated anew.`,
  nomorSalah: (teks) => `"${teks}" is no step number. Write 1 to 19.`,
  satuSaja: 'Use only one of --selesai, --batal, --centang, --hapus-centang and --mulai.',
};
