import { distribusi } from '../../../src/application/distribusi/distribusi';
import { pratinjauDistribusi } from '../../../src/application/distribusi/pratinjau';
import { imporRencana } from '../../../src/application/impor-rencana';
import { registerPengembalian } from '../../../src/application/kompilasi/register-pengembalian';
import type { Jawaban } from '../../../src/application/luaran';
import type { Workbook } from '../../../src/application/ports/workbook';
import { perubahanIsiPanjang } from '../../../src/application/ruang-kerja/isi-panjang';
import { setujui } from '../../../src/application/setujui';
import { tulisBuku } from '../../../src/adapters/xlsx/tulis/tulis-buku';
import type { Result } from '../../../src/domain/umum/result';
import { uraiIsiPanjang } from '../../../src/lembar/isi-panjang';
import { tanyaPython, ujiDengan } from '../../alat/program-luar';
import { lingkunganUji } from '../../bangun/lingkungan';
import { tgl } from '../../bangun/tanggal';
import { rencanaMasukan } from '../../bangun/rencana-masukan';
import {
  barisTabel,
  isiDari,
  kodeCatatan,
  kumpulkan,
  nilaiDari,
  ruangBerkas,
  sebar,
  tujuanUji,
} from '../../bangun/ruang-kerja';

const ajukan = (buku: Workbook) =>
  setujui(buku, lingkunganUji('v'), { oleh: 'Kepala', nomor: '027/2', alasan: 'Perubahan APBD' });
const ubahSel = async (buku: Workbook, tabelId: string, kolom: string, nilai: string | number, ke = 0) => {
  const id = (await barisTabel(buku, tabelId))[ke]!['_id'] as string;
  nilaiDari(
    await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris: [{ id, sel: [nilai] }] }]),
  );
};
const hapusSemua = async (buku: Workbook) =>
  nilaiDari(await buku.terapkan([{ jenis: 'ganti', tabelId: 'isi-panjang', kolom: ['isiId'], baris: [] }]));

const versi = async (buku: Workbook, nomor: number) => {
  const tabel = nilaiDari(await buku.baca(['isi-panjang'])).tabel.get('isi-panjang');
  const isi = uraiIsiPanjang(tabel, { id: `rencana-${nomor}`, jenis: 'rencana', format: 1 });
  if (!isi.ok) throw new Error(isi.error.kode);
  return isi.value?.nilai as Record<string, Record<string, unknown>[]> | undefined;
};

const berubah = <T>(hasil: Result<Jawaban<T>, { readonly kode: string }>) =>
  (hasil.ok ? hasil.value.catatan : []).find(({ kode }) => kode === 'rencana-berubah')?.params;

describe('isi setiap versi yang disetujui tersimpan', () => {
  test('versi lama tetap terbaca sesudah rencana diubah dan disetujui lagi', async () => {
    const buku = await ruangBerkas('disetujui');
    const lama = (await barisTabel(buku, 'target'))[0]!['nilai'];
    await ubahSel(buku, 'target', 'nilai', 85.25);
    isiDari(await ajukan(buku));
    const id = (await barisTabel(buku, 'target'))[0]!['_id'];
    const target = async (nomor: number) =>
      (await versi(buku, nomor))!['target']!.find((satu) => satu['id'] === id)!['nilai'];
    expect([await target(1), await target(2)]).toEqual([lama, 85.25]);
    expect(await versi(buku, 3)).toBeUndefined();
  });

  test('sidik isinya adalah sidik persetujuannya', async () => {
    const buku = await ruangBerkas('disetujui');
    const [persetujuan] = await barisTabel(buku, 'persetujuan');
    const bagian = await barisTabel(buku, 'isi-panjang');
    // The approval says beside it how the units stand in it.
    expect(bagian.map(({ hash }) => (typeof hash === 'string' ? `v2:${hash}` : hash))).toEqual(
      bagian.map(() => persetujuan!['hash']),
    );
    expect(bagian.map(({ _id }) => _id)).toEqual(bagian.map((_, i) => `rencana-1|${i + 1}`));
  });

  test('indikator dan targetnya lengkap, kemajuan aksi tidak ikut', async () => {
    const buku = await ruangBerkas('disetujui');
    const isi = (await versi(buku, 1))!;
    expect(isi['indikator']!.map(({ kode }) => kode).toSorted()).toEqual(['IK01', 'IK02']);
    expect(isi['target']).toHaveLength((await barisTabel(buku, 'target')).length);
    expect(isi['aksi']!.every((aksi) => !('status' in aksi) && 'uraian' in aksi)).toBe(true);
  });

  test('versi yang ditulis ulang lebih pendek tidak menyisakan bagian lama', async () => {
    const buku = await ruangBerkas('disetujui');
    const pengenal = { id: 'rencana-7', jenis: 'rencana', format: 1 };
    for (const nilai of ['x'.repeat(70_000), { target: [] }]) {
      const perubahan = perubahanIsiPanjang(pengenal, nilai);
      nilaiDari(await buku.terapkan(perubahan.ok ? perubahan.value.perubahan : []));
    }
    expect(await versi(buku, 7)).toEqual({ target: [] });
    expect((await versi(buku, 1))!['tahun']).toBe(2026);
  });

  test('rencana yang terlalu panjang tetap disetujui, dan dikatakan bahwa salinannya tidak ada', async () => {
    const buku = await ruangBerkas('kosong');
    const tujuan = Array.from({ length: 101 }, (_, i) => ({
      kode: `T${i + 1}`,
      pernyataan: 'a'.repeat(30_000),
      dasar: 'rkpd' as const,
    }));
    isiDari(await imporRencana(buku, lingkunganUji('p'), { ...rencanaMasukan, tujuan }));
    const hasil = await ajukan(buku);
    expect(isiDari(hasil).versi).toBe(1);
    expect(kodeCatatan(hasil)).toContain('isi-panjang-melebihi-batas');
    expect(await versi(buku, 1)).toBeUndefined();
    expect(await barisTabel(buku, 'persetujuan')).toHaveLength(1);
  });
});

describe('rencana yang berubah sejak disetujui', () => {
  const diubah = async () => {
    const buku = await ruangBerkas('disetujui');
    await ubahSel(buku, 'target', 'nilai', 85);
    await ubahSel(buku, 'area', 'nama', 'Belanja daerah');
    return buku;
  };

  test('disebut lembar mana yang berbeda, oleh setiap pekerjaan yang tertahan karenanya', async () => {
    const buku = await diubah();
    const periode = '2026-TW1';
    const harapan = { versi: 1, tanggal: 20_544, lembar: ['Area Strategis', 'Target'] };
    const bagikan = await distribusi(buku, lingkunganUji('d'), tulisBuku, tujuanUji(), { periode });
    expect(berubah(bagikan)).toEqual(harapan);
    expect(berubah(await pratinjauDistribusi(buku, tgl('2026-04-06'), periode))).toEqual(harapan);
    expect(berubah(await registerPengembalian(buku))).toEqual(harapan);
    const template = await sebar(await ruangBerkas('disetujui'), periode);
    expect(berubah(await kumpulkan(buku, [['a.xlsx', template.get('DPU')!]]))).toEqual(harapan);
  });

  test('tanpa salinan versinya tetap dikatakan berubah', async () => {
    const buku = await diubah();
    await hapusSemua(buku);
    const hasil = await registerPengembalian(buku);
    expect(kodeCatatan(hasil)).toEqual(['rencana-berubah']);
    expect(berubah(hasil)).toEqual({ versi: 1, tanggal: 20_544 });
  });

  test('dengan salinan yang rusak keduanya dikatakan', async () => {
    const buku = await diubah();
    await ubahSel(buku, 'isi-panjang', 'teks', '{}');
    const hasil = await registerPengembalian(buku);
    expect(kodeCatatan(hasil)).toEqual(['rencana-berubah', 'isi-panjang-berubah']);
    expect(berubah(hasil)).toEqual({ versi: 1, tanggal: 20_544 });
  });
});

/** Parts in order, as openpyxl reads them; what Python's hashlib makes of them; the hash beside them; a string inside. */
const bacaPython = `
import sys, json, hashlib, openpyxl
buku = openpyxl.load_workbook(sys.argv[1])
lembar = buku['_isi']
baris = [list(b) for b in lembar.iter_rows(values_only=True)]
id = next(i for i, b in enumerate(baris) if 'isiId' in b)
k = {n: i for i, n in enumerate(baris[id]) if n}
hasil = {}
for b in baris[id + 2:]:
    hasil.setdefault(b[k['isiId']], []).append(b)
keluar = {'keadaan': lembar.sheet_state}
for isi, milik in hasil.items():
    milik.sort(key=lambda b: b[k['bagian']])
    teks = ''.join(b[k['teks']] for b in milik)
    nilai = json.loads(teks)
    keluar[isi] = {
        'bagian': len(milik),
        'terpanjang': max(len(b[k['teks']].encode('utf-16-le')) // 2 for b in milik),
        'cocok': hashlib.sha256(teks.encode('utf-8')).hexdigest() == milik[0][k['hash']],
        'kunci': sorted(nilai) if isinstance(nilai, dict) else None,
        'ascii': json.dumps(nilai, sort_keys=True),
    }
print(json.dumps(keluar))
`;

ujiDengan('openpyxl', 'openpyxl membaca teks yang sama dan Python menghitung sidik yang sama', async () => {
  const buku = await ruangBerkas('disetujui');
  const aneh = {
    rumus: `${'x'.repeat(29_990)}=1+1`,
    teks: `\u0000\ud83d\ufffe_x0041_ \t\r\n${'😀'.repeat(40_000)}`,
    spasi: ' '.repeat(65_000),
    angka: [1e21, -0, 0.1, 5e-324],
  };
  const perubahan = perubahanIsiPanjang({ id: 'uji-1', jenis: 'uji', format: 1 }, aneh);
  nilaiDari(await buku.terapkan(perubahan.ok ? perubahan.value.perubahan : []));
  const isi = JSON.parse(tanyaPython(bacaPython, buku.bytes())) as Record<string, Record<string, unknown>>;
  expect(isi['keadaan']).toBe('veryHidden');
  expect(isi['rencana-1']).toMatchObject({
    cocok: true,
    kunci: ['aksi', 'area', 'baseline', 'indikator', 'tahun', 'target', 'tujuan'],
  });
  expect(isi['uji-1']).toMatchObject({ cocok: true, terpanjang: 30_000 });
  // What Python read is the value, character by character.
  expect(JSON.parse(isi['uji-1']!['ascii'] as string)).toEqual({ ...aneh, angka: [1e21, 0, 0.1, 5e-324] });
});
