import { labelJenisPenyimpangan } from '../../domain/sop/tipe';
import type { HitunganHari } from '../../domain/sop/jadwal';
import { tabelLangkah } from '../../lembar/daftar/langkah';
import { selBaris } from '../../lembar/kodek';
import type { Perubahan } from '../ports/workbook';
import { uraianPenyimpangan } from './penyimpangan';
import type { HasilAlur, LangkahAlur, PenyimpanganLangkah } from './tipe';

/** The columns of Alur SOP that show the state. */
const kolomKeadaan = [
  'waktu',
  'periode',
  'tenggat',
  'status',
  'selesai',
  'oleh',
  'keputusan',
  'catatan',
  'penyimpangan',
] as const;

/** Content of the workbook, and so Indonesian. */
function teksPenyimpangan(penyimpangan: PenyimpanganLangkah, hitungan: HitunganHari): string {
  const { jenis, alasan } = penyimpangan;
  const apa = uraianPenyimpangan(penyimpangan, hitungan);
  return `${labelJenisPenyimpangan[jenis]}: ${apa}.${alasan === undefined ? ' Alasan belum diisi.' : ''}`;
}

export function teksWaktu({ waktu }: Pick<LangkahAlur, 'waktu'>): string | null {
  if (waktu.jenis === 'hari') return `${waktu.hari} hari`;
  return waktu.jenis === 'sesuai-rencana-aksi' ? 'sesuai waktu dalam rencana aksi' : null;
}

/** The state columns of a step, decoded. */
export const keadaanBaris = (
  { waktu, periode, tenggat, sebutan, selesai, penyimpangan }: LangkahAlur,
  hitungan: HitunganHari,
) => ({
  waktu: teksWaktu({ waktu }),
  periode: periode ?? null,
  tenggat: tenggat ?? null,
  status: sebutan,
  selesai: selesai?.tanggal ?? null,
  oleh: selesai === undefined || selesai.oleh === '' ? null : selesai.oleh,
  keputusan: selesai?.cabang ?? null,
  catatan: selesai?.catatan ?? null,
  penyimpangan: penyimpangan.map((satu) => teksPenyimpangan(satu, hitungan)).join('\n') || null,
});

/** Shows the states on the sheet Alur SOP, of the steps whose row may be written over. */
export function perubahanCermin(alur: HasilAlur, boleh: (nomor: number) => boolean): readonly Perubahan[] {
  const milik = alur.langkah.filter(({ nomor }) => boleh(nomor));
  if (milik.length === 0) return [];
  const urutan = Object.keys(tabelLangkah.kolom);
  const letak = kolomKeadaan.map((id) => urutan.indexOf(id));
  return [
    {
      jenis: 'simpan',
      tabelId: tabelLangkah.id,
      kolom: kolomKeadaan,
      baris: milik.map((langkah) => {
        const sel = selBaris(tabelLangkah, keadaanBaris(langkah, alur.hitunganHari));
        return { id: String(langkah.nomor), sel: letak.map((k) => sel[k] ?? null) };
      }),
    },
  ];
}
