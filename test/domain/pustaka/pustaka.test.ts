import { periksaAturanCapaian } from '../../../src/domain/capaian/periksa-aturan';
import { nilaiCapaian, pengaturanCapaianBawaan } from '../../../src/domain/capaian/penilaian';
import { daftarPustaka, versiPustaka } from '../../../src/domain/pustaka/daftar';
import { denganRujukan, gantiRujukan, rujukanPustaka } from '../../../src/domain/pustaka/rujukan';
import { labelAreaPengukuran } from '../../../src/domain/rencana/atribut-indikator';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { contohHitung } from './contoh-hitung';
import { hitungEntri, periksaEntri } from './hitung';

const entri = (id: string) => daftarPustaka.find((satu) => satu.id === id)!;
const menurutId = daftarPustaka.map((satu) => [satu.id, satu] as const);

describe('isi pustaka', () => {
  test('sedikitnya dua puluh entri dengan id kebab-case yang tunggal', () => {
    expect(daftarPustaka.length).toBeGreaterThanOrEqual(20);
    expect(new Set(daftarPustaka.map(({ id }) => id)).size).toBe(daftarPustaka.length);
    for (const { id } of daftarPustaka) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Number.isInteger(versiPustaka)).toBe(true);
  });

  test('delapan entri awal mencakup keempat area pengukuran', () => {
    const awal = daftarPustaka.filter((satu) => satu.awal);
    expect(awal).toHaveLength(8);
    expect(new Set(awal.map(({ areaPengukuran }) => areaPengukuran))).toEqual(
      new Set(Object.keys(labelAreaPengukuran)),
    );
    expect(awal.flatMap(({ rumus }) => rujukanPustaka(rumus))).toEqual([]);
  });

  test('variabel yang dibaca pustaka semuanya baku', () => {
    const nama = new Set(variabelBaku.map((variabel) => variabel.id));
    for (const satu of daftarPustaka) {
      const { periksa, periksaBasis } = periksaEntri(satu);
      for (const id of [...periksa.rumus!.variabel, ...(periksaBasis?.rumus?.variabel ?? [])]) {
        expect(nama).toContain(id);
      }
    }
  });
});

test('setiap entri yang barisnya bertanggal dibatasi tanggal data: kolomnya disebut, atau rumusnya menyebut tanggal_data', () => {
  const tanpa = daftarPustaka.filter(
    ({ rumus, kolomTanggal, cakupanData }) =>
      kolomTanggal === undefined && cakupanData !== 'data-opd' && !rumus.includes('tanggal_data'),
  );
  // Composites have no rows of their own.
  expect(tanpa.map(({ id }) => id)).toEqual(['indeks-kinerja-pbj', 'indeks-pemanfaatan-sistem']);
});

describe.each(menurutId)('%s', (id, satu) => {
  test('rumus dan basisnya lolos pemeriksaan tanpa catatan', () => {
    const { periksa, periksaBasis } = periksaEntri(satu);
    expect(periksa.catatan).toEqual([]);
    expect(periksaBasis?.catatan ?? []).toEqual([]);
  });

  test('atributnya lengkap dan aturan capaiannya cocok', () => {
    for (const teks of [
      satu.nama,
      satu.definisi,
      satu.satuan,
      satu.sumberData,
      satu.penanggungJawab,
      satu.referensi,
    ]) {
      expect(teks.trim()).not.toBe('');
    }
    expect(periksaAturanCapaian({ ...satu, kode: id })).toEqual([]);
    expect(satu.lingkupEvaluasi.length).toBeGreaterThan(0);
    expect(satu.bobot).toBeGreaterThan(0);
    const kolom = variabelBaku.find(({ nama }) => nama === satu.kolomTanggal);
    expect(kolom?.tipe).toBe(satu.kolomTanggal === undefined ? undefined : 'tanggal');
    if (satu.sifat === 'periodik') expect(satu.kolomTanggal).toBeDefined();
  });

  test('hasilnya sama dengan hitungan tangan', () => {
    const { data, skor, harapan, cakupan } = contohHitung[id]!;
    const hasil = hitungEntri(satu, data, skor);
    expect(hasil.hasil).toMatchObject({ jenis: 'nilai' });
    expect((hasil.hasil as { nilai: number }).nilai).toBeCloseTo(harapan, 10);
    if (cakupan) {
      const [tingkat, dihitung, lingkup] = cakupan;
      expect(hasil.cakupan.find((c) => c.tingkat === tingkat)).toMatchObject({ dihitung, lingkup });
    }
  });

  test('tanpa satu baris data pun tidak dapat dihitung, bukan nol', () => {
    expect(hitungEntri(satu, {}).hasil.jenis).toBe('tidak-dapat-dihitung');
  });
});

test('tidak ada contoh tanpa entri', () => {
  expect(Object.keys(contohHitung).sort()).toEqual(daftarPustaka.map(({ id }) => id).sort());
});

describe('pengumuman RUP dinilai dengan pita ITKP A1', () => {
  test.each([
    [45, 0],
    [55, 20],
    [65, 40],
    [75, 60],
    [85, 80],
    [90, 100],
    [109.99, 100],
    [110, 80],
    [149.99, 80],
    [150, 0],
  ])('%d %% mendapat skor %d', (realisasi, skor) => {
    const bahan = { realisasi, target: undefined, cakupan: 100 };
    const capaian = nilaiCapaian(entri('rup-diumumkan'), bahan, pengaturanCapaianBawaan);
    expect(capaian.skor).toEqual({ jenis: 'skor', skor });
    expect(capaian.tercapai).toBe(skor === 100);
  });
});

describe('rujukan antar-entri', () => {
  const gabungan = entri('indeks-kinerja-pbj');
  const kode: Readonly<Record<string, string>> = {
    'efisiensi-hps': 'IK01',
    'kontrak-tepat-waktu': 'IK07',
    'tender-gagal': 'IK03',
    'konsultasi-tepat-waktu': 'IK04',
  };

  test('setiap rujukan menuju entri yang ada', () => {
    for (const { rumus } of daftarPustaka) {
      for (const id of rujukanPustaka(rumus)) expect(entri(id)).toBeDefined();
    }
  });

  test('id pustaka diganti kode rencana', () => {
    expect(gantiRujukan(gabungan.rumus, (id) => kode[id])).toEqual({
      ok: true,
      value: '0.25 * skor(IK01) + 0.25 * skor(IK07) + 0.25 * skor(IK03) + 0.25 * skor(IK04)',
    });
  });

  test('yang belum ada di rencana disebut semuanya', () => {
    const sebagian = (id: string) => (id === 'tender-gagal' ? 'IK03' : undefined);
    expect(gantiRujukan(gabungan.rumus, sebagian)).toEqual({
      ok: false,
      error: ['efisiensi-hps', 'kontrak-tepat-waktu', 'konsultasi-tepat-waktu'],
    });
  });

  test('entri gabungan membawa penyusunnya lebih dahulu, masing-masing sekali', () => {
    const dibawa = denganRujukan(['indeks-kinerja-pbj', 'tender-gagal', 'tidak-ada'], daftarPustaka);
    expect(dibawa.map(({ id }) => id)).toEqual([
      'efisiensi-hps',
      'kontrak-tepat-waktu',
      'tender-gagal',
      'konsultasi-tepat-waktu',
      'indeks-kinerja-pbj',
    ]);
  });

  test('rujukan yang berputar tidak menggantung', () => {
    const a = { ...gabungan, id: 'a', rumus: 'skor({b})' };
    const b = { ...gabungan, id: 'b', rumus: 'skor({a})' };
    expect(denganRujukan(['a'], [a, b]).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
