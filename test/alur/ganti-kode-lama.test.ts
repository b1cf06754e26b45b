import { berhasil } from './bahan-lama';

/** Approved by 0.1.0: its hash (v1) was made of unit codes, of which one is another now. */
test('ruang kerja 0.1.0 sesudah ganti kode: persetujuan lama tetap berlaku dan angkanya dapat dihitung', async () => {
  const capaian = async () =>
    JSON.parse(await berhasil('capaian', 'v.xlsx', '--periode', '2026-TW1', '--json')) as {
      catatan: { kode: string }[];
      hasil: { capaian: { hasil: unknown; lingkup: unknown; keadaan: { jenis: string }[] }[] };
    };
  const semula = await capaian();
  await berhasil('ganti-kode', 'v.xlsx', 'SETDA', 'STD', '--mulai', '2026-04-01', '--oleh', 'Ani');
  await berhasil('hitung', 'v.xlsx');
  const sesudah = await capaian();
  const angka = ({ hasil }: typeof semula) => hasil.capaian.map((satu) => [satu.lingkup, satu.hasil]);
  expect(angka(sesudah)).toEqual(angka(semula));
  const jenis = sesudah.hasil.capaian.flatMap(({ keadaan }) => keadaan.map((satu) => satu.jenis));
  expect(jenis).toContain('sementara');
  expect(jenis).not.toContain('rencana-draf');
  expect(sesudah.catatan.map(({ kode }) => kode)).not.toContain('rencana-berubah');
});
