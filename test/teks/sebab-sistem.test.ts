import { bahasaDari } from '../bangun/bahasa';

const ditulis = (bahasa: 'id' | 'en', sebab: string) =>
  bahasaDari[bahasa].gagal({ kode: 'file-not-writable', berkas: 'rk.xlsx', sebab });
const dibaca = (bahasa: 'id' | 'en', sebab: string) =>
  bahasaDari[bahasa].gagal({ kode: 'unreadable', berkas: 'rk.xlsx', sebab });

test.each([
  [
    'ENOSPC',
    'Berkas rk.xlsx tidak dapat ditulis: ruang penyimpanannya penuh (ENOSPC). Kosongkan sebagian, atau pilih tempat lain.',
    'File rk.xlsx cannot be written: the disk is full (ENOSPC). Make room, or choose another place.',
  ],
  [
    'EACCES',
    'Berkas rk.xlsx tidak dapat ditulis: Anda tidak diizinkan menulis di situ (EACCES). Minta izin pada pemilik foldernya, atau pilih folder lain.',
    "File rk.xlsx cannot be written: you are not allowed to write there (EACCES). Ask the folder's owner, or choose another folder.",
  ],
  [
    'ENOENT',
    'Berkas rk.xlsx tidak dapat ditulis: foldernya tidak ada (ENOENT). Buat dahulu foldernya, atau pilih folder lain.',
    'File rk.xlsx cannot be written: its folder does not exist (ENOENT). Make the folder first, or choose another one.',
  ],
  [
    'ESTALE',
    'Berkas rk.xlsx tidak dapat ditulis: tempat itu menolaknya (ESTALE). Periksa izin folder dan ruang penyimpanannya, atau pilih folder lain.',
    "File rk.xlsx cannot be written: that place refuses it (ESTALE). Check the folder's permissions and the disk, or choose another folder.",
  ],
])('menulis, %s', (sebab, id, en) => {
  expect(ditulis('id', sebab)).toBe(id);
  expect(ditulis('en', sebab)).toBe(en);
});

test.each([
  [
    'EISDIR',
    'Berkas rk.xlsx tidak dapat dibaca: itu folder, bukan berkas (EISDIR). Sebutkan berkas di dalamnya.',
    'File rk.xlsx cannot be read: it is a folder, not a file (EISDIR). Name a file in it.',
  ],
  [
    'EACCES',
    'Berkas rk.xlsx tidak dapat dibaca: Anda tidak diizinkan membacanya (EACCES). Minta izin pada pemilik berkasnya, atau pakai salinannya.',
    "File rk.xlsx cannot be read: you are not allowed to read it (EACCES). Ask the file's owner, or use a copy.",
  ],
  [
    'NotReadableError',
    'Berkas rk.xlsx tidak dapat dibaca: sedang terbuka di program lain, atau berubah sesudah dipilih (NotReadableError). Tutup di program lain, lalu pilih lagi berkasnya.',
    'File rk.xlsx cannot be read: it is open in another program, or changed after it was chosen (NotReadableError). Close it there and choose it again.',
  ],
])('membaca, %s', (sebab, id, en) => {
  expect(dibaca('id', sebab)).toBe(id);
  expect(dibaca('en', sebab)).toBe(en);
});
