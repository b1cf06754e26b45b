/** Whatever command writes first, the workspace of version 0.1.0 grows in that write. */
import { writeFileSync } from 'node:fs';
import { tanyaPython, ujiDengan } from '../alat/program-luar';
import {
  berhasil,
  diFolder,
  isi,
  KOLOM_BARU,
  KUNCI_BARU,
  LIHAT,
  SEBUTAN_BARU,
  terlihat,
  ubah,
} from './bahan-lama';

jest.setTimeout(300_000);

/** A finished tender as SPSE exports it, with the kind of contract in the words of before Perpres 12/2021. */
const SPSE = [
  'tahun_anggaran,kd_tender,kd_rup,nama_satker,nama_paket,mtd_pemilihan,jenis_pengadaan,status_tender,hps,nilai_kontrak,jenis_kontrak',
  '2026,99001,60114457,Sekretariat Daerah,Pembangunan Gedung Arsip,Tender,Pekerjaan Konstruksi,Selesai,500000000,480000000,Terima Jadi',
].join('\r\n');

const pertama: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'setujui',
    () => {
      // The plan as it stands is approved: a word of a goal makes it another one.
      ubah(`ws = wb['Tujuan']\nws['C6'].value += ' (diperbarui)'`);
      return berhasil('setujui', 'v.xlsx', '--oleh', 'Kepala UKPBJ', '--nomor', '027/9/2026');
    },
  ],
  ['distribusi', () => berhasil('distribusi', 'v.xlsx', '--periode', '2026-TW4', '--keluar', 'template')],
  ['langkah --selesai', () => berhasil('langkah', 'v.xlsx', '--selesai', '15', '--oleh', 'Ani')],
  ['kompilasi lembar isian', () => berhasil('kompilasi', 'v.xlsx', '--lembar-isian', '2026-TW4')],
];

describe('perintah mana pun yang menulis pertama kali', () => {
  for (const [nama, perintah] of pertama)
    ujiDengan('openpyxl', `${nama}: ruang kerja lama tumbuh dalam tulisan itu`, async () => {
      await perintah();
      const { transaksi, pembaruan } = terlihat();
      expect(transaksi.filter((id) => id === 'jenis_kontrak')).toHaveLength(1);
      expect(pembaruan).toEqual([SEBUTAN_BARU, KUNCI_BARU, expect.stringContaining(String(KOLOM_BARU[0]))]);
    });

  ujiDengan(
    'openpyxl',
    'impor SPSE: Terima Jadi terbaca Putar Kunci, walau Padanan lama tidak mengenalnya',
    async () => {
      writeFileSync(diFolder('spse.csv'), SPSE);
      await berhasil('impor-data', 'v.xlsx', 'spse.csv');
      // The contract type is the last column but one.
      const baris = tanyaPython(
        `${LIHAT}\nt = baris('transaksi')\nprint([r[-2] for r in t if r[0] and '99001' in str(r[0])], len([r for r in t[2:] if r[-2]]))`,
        isi(),
      );
      expect(terlihat().pembaruan).toEqual([
        SEBUTAN_BARU,
        KUNCI_BARU,
        expect.stringContaining(String(KOLOM_BARU[0])),
      ]);
      expect(baris.trim().split('\n').at(-1)).toBe("['Putar Kunci'] 1");
    },
  );
});
