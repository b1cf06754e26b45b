import { daftarPerintah } from '../../src/cli/perintah/daftar';
import { polaPerintah } from '../../src/cli/perintah/tipe';
import { daftarTombol } from '../../src/commands/daftar';
import { layananUmum, namaLayanan } from '../../src/layanan/daftar';
import { tugas } from '../../src/taskpane/pekerja/tugas/layanan';
import { bahasaDari } from '../bangun/bahasa';

describe.each(namaLayanan)('layanan %s', (nama) => {
  const { masukan, tombol } = layananUmum(nama);

  test('bernama dan setiap argumennya berketerangan, dalam setiap bahasa', () => {
    for (const { teks } of Object.values(bahasaDari)) {
      const { nama: sebutan, ringkas, opsi } = teks.layanan[nama];
      expect([sebutan, ringkas].every((satu) => satu.length > 0)).toBe(true);
      expect(Object.keys(opsi).toSorted()).toEqual(Object.keys(masukan).toSorted());
    }
  });

  test('adalah perintah, tugas panel, dan bila dikatakan begitu tombol pita', () => {
    expect(daftarPerintah.filter((satu) => satu.nama === nama)).toHaveLength(1);
    expect(Object.keys(tugas)).toContain(nama);
    expect(daftarTombol.filter((satu) => satu.nama === tombol?.fungsi)).toHaveLength(
      tombol === undefined ? 0 : 1,
    );
  });
});

test('yang wajib menjadi argumen berurut sesudah berkas, yang lain opsi', () => {
  const pola = daftarPerintah.map(polaPerintah);
  expect(pola).toContain('rincian <berkas> <indikator>');
  expect(pola).toContain('hitung <berkas>');
});
