import { isNamaTercadang } from '../../../src/domain/rumus/kamus';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { daftarTingkatData } from '../../../src/domain/variabel/tipe';

test('nama dan id tunggal di semua tingkat, tanpa membedakan huruf besar', () => {
  expect(new Set(variabelBaku.map(({ nama }) => nama.toLowerCase())).size).toBe(variabelBaku.length);
  expect(new Set(variabelBaku.map(({ id }) => id)).size).toBe(variabelBaku.length);
});

test('ada variabel pada keempat tingkat', () => {
  const tingkat = new Set(variabelBaku.map((variabel) => variabel.tingkat));
  expect([...tingkat].sort()).toEqual([...daftarTingkatData].sort());
});

describe.each(variabelBaku.map((variabel) => [variabel.nama, variabel] as const))('%s', (nama, variabel) => {
  test('bernama yang boleh dipakai rumus', () => {
    expect(nama).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(isNamaTercadang(nama)).toBe(false);
  });

  test('menerangkan diri: label, contoh, tempatnya atau cara mengisinya, satuan', () => {
    for (const teks of [variabel.label, variabel.contoh, variabel.menu + (variabel.caraIsi ?? '')])
      expect(teks.trim()).not.toBe('');
    const tanpaSatuan = ['pilihan', 'ya-tidak', 'teks'].includes(variabel.tipe) || nama === 'bobot_aksi';
    expect(variabel.satuan === '').toBe(tanpaSatuan);
    if (variabel.tipe === 'rupiah') expect(variabel.satuan).toBe('Rp');
  });

  test('contohnya ditulis seperti diminta panduan: angka tanpa titik', () => {
    if (['angka', 'rupiah'].includes(variabel.tipe)) expect(variabel.contoh).toMatch(/^\d+$/);
  });

  test('tempatnya sebutan saja, cara mengisinya satu kalimat', () => {
    expect(variabel.menu).not.toMatch(/:|;\s*kosong|^Diisi|^Dihitung|\.$/i);
    if (variabel.caraIsi !== undefined) expect(variabel.caraIsi).toMatch(/^[A-Z].*\.$/);
  });

  test('pilihan ada tepat bila tipenya pilihan, dan contohnya salah satu', () => {
    expect(variabel.pilihan !== undefined).toBe(variabel.tipe === 'pilihan');
    if (variabel.pilihan) expect(variabel.pilihan).toContain(variabel.contoh);
    if (variabel.tipe === 'ya-tidak') expect(['Ya', 'Tidak']).toContain(variabel.contoh);
  });
});
