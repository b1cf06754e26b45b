import { imporRencana } from '../../src/application/impor-rencana';
import { muatRuangKerja } from '../../src/application/ruang-kerja/muat';
import { rencanaBerlaku } from '../../src/application/ruang-kerja/rencana-berlaku';
import { setujui, type PermintaanSetujui } from '../../src/application/setujui';
import type { Workbook } from '../../src/application/ports/workbook';
import { hashPersetujuan } from '../../src/domain/rencana/hash-rencana';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import {
  barisTabel,
  isiDari,
  ketikBaris,
  kodeCatatan,
  nilaiDari,
  ruangBerkas,
  ruangPada,
} from '../bangun/ruang-kerja';

const persetujuan = { oleh: 'Kepala UKPBJ', nomor: '027/1' };
const ajukan = (buku: Workbook, isi: Partial<PermintaanSetujui> = {}) =>
  setujui(buku, lingkunganUji('s'), { ...persetujuan, ...isi });
const muat = async (buku: Workbook) => nilaiDari(await muatRuangKerja(buku));
const ubahSel = async (buku: Workbook, tabelId: string, kolom: string, nilai: string | number, ke = 0) => {
  const id = (await barisTabel(buku, tabelId))[ke]!['_id'] as string;
  nilaiDari(
    await buku.terapkan([{ jenis: 'simpan', tabelId, kolom: [kolom], baris: [{ id, sel: [nilai] }] }]),
  );
};

test('rencana yang bersih disetujui: versi 1, sidik isi, siapa dan kapan', async () => {
  const buku = await ruangPada('berencana');
  const { hash, ...isi } = isiDari(await ajukan(buku));
  expect(isi).toEqual({ versi: 1, sudahBerlaku: false, jumlahIndikator: 2 });
  const { rencana: disetujui, unit } = (await muat(buku)).data;
  expect(hash).toMatch(/^v2:[0-9a-f]{64}$/);
  expect(hash).toBe(hashPersetujuan(disetujui, unit));
  expect((await barisTabel(buku, 'persetujuan'))[0]).toMatchObject({
    versi: 1,
    oleh: 'Kepala UKPBJ',
    nomor: '027/1',
    hash,
    tanggal: 46_113, // 1 April 2026: 31 March is 46112
    dicatat: '2026-04-01T08:00:00+07:00',
  });
});

test('menyetujui lagi tanpa perubahan tidak menulis apa pun', async () => {
  const buku = await ruangPada('disetujui');
  const awal = buku.potretSemua();
  expect(isiDari(await ajukan(buku))).toMatchObject({ versi: 1, sudahBerlaku: true });
  expect(buku.potretSemua()).toEqual(awal);
});

test('sesudah target diubah persetujuan tidak berlaku, dan persetujuan berikutnya versi 2', async () => {
  const buku = await ruangPada('disetujui');
  await ubahSel(buku, 'target', 'nilai', 85);
  const berlaku = rencanaBerlaku((await muat(buku)).data);
  expect(berlaku).toMatchObject({
    catatan: { kode: 'rencana-berubah', params: { versi: 1, tanggal: 20_544 } },
  }); // days since 1970: 1 April 2026
  const alasan = 'Perubahan APBD';
  expect(isiDari(await ajukan(buku, { alasan }))).toMatchObject({ versi: 2, sudahBerlaku: false });
  expect((await barisTabel(buku, 'persetujuan')).map((satu) => satu['alasan'])).toEqual([null, alasan]);
});

test('isi yang dikembalikan seperti semula membuat persetujuan berlaku lagi', async () => {
  const buku = await ruangPada('disetujui');
  await ubahSel(buku, 'tujuan', 'pernyataan', 'lain');
  expect(rencanaBerlaku((await muat(buku)).data)).toHaveProperty('catatan');
  await ubahSel(buku, 'tujuan', 'pernyataan', 'Belanja yang berpihak');
  expect(rencanaBerlaku((await muat(buku)).data)).toHaveProperty('persetujuan');
});

test('kemajuan aksi dan kontak unit tidak membatalkan persetujuan', async () => {
  const buku = await ruangPada('disetujui');
  await ubahSel(buku, 'aksi', 'kemajuan', 60);
  await ubahSel(buku, 'aksi', 'status', 'Sedang berjalan');
  await ubahSel(buku, 'opd', 'kontak', '0298-1');
  expect(rencanaBerlaku((await muat(buku)).data)).toHaveProperty('persetujuan');
});

describe('ditolak dengan catatan pada selnya, tanpa menulis apa pun', () => {
  test('rumus yang salah', async () => {
    const buku = await ruangPada('berencana');
    await ubahSel(buku, 'indikator', 'rumus', 'jumlah(nilai_pdm)');
    const awal = buku.potretSemua();
    const { isi, catatan } = nilaiDari(await ajukan(buku));
    expect(isi).toBeUndefined();
    const rumus = catatan.find(({ kode }) => kode === 'nama-tidak-dikenal');
    // Title, one instruction, hidden ids, headers: data from row 5; `_id`, six columns, then Rumus: H.
    expect(rumus?.lokasi).toMatchObject({ lembar: 'Indikator', sel: 'H5', kolom: 'Rumus', posisi: [7, 16] });
    expect(buku.potretSemua()).toEqual(awal);
  });

  test('baseline yang dikosongkan', async () => {
    const buku = await ruangPada('berencana');
    await ubahSel(buku, 'baseline', 'nilai', '');
    const { isi, catatan } = nilaiDari(await ajukan(buku));
    expect(isi).toBeUndefined();
    expect(catatan).toContainEqual(
      expect.objectContaining({
        kode: 'baseline-tanpa-isi',
        lokasi: expect.objectContaining({ lembar: 'Baseline', sel: 'D5' }) as object,
      }),
    );
  });

  test('pilihan yang salah ketik menyebut pilihan terdekat', async () => {
    const buku = await ruangPada('berencana');
    await ubahSel(buku, 'indikator', 'sifat', 'Kumulativ');
    const { catatan } = nilaiDari(await ajukan(buku));
    expect(catatan).toContainEqual(
      expect.objectContaining({
        kode: 'sel-bukan-pilihan',
        params: expect.objectContaining({ nilai: 'Kumulativ', saran: 'Kumulatif' }) as object,
      }),
    );
  });

  test('lingkup dan pita yang salah tulis', async () => {
    const buku = await ruangPada('berencana');
    await ubahSel(buku, 'indikator', 'lingkup', 'Seluruh OPD; Per dinas');
    await ubahSel(buku, 'indikator', 'aturanCapaian', 'Tabel pita: poin ÷ poin tertinggi × 100', 1);
    await ubahSel(buku, 'indikator', 'pita', '50:1; enam puluh', 1);
    const kode = kodeCatatan(await ajukan(buku));
    expect(kode).toEqual(expect.arrayContaining(['lingkup-salah', 'pita-salah']));
  });

  test('kode indikator pada target yang tidak ada', async () => {
    const buku = await ketikBaris(await ruangBerkas('berencana'), 'Target', {
      indikator: 'IK1',
      periode: '2026-TW1',
      nilai: 1,
    });
    const { catatan, isi } = nilaiDari(await ajukan(buku));
    expect(isi).toBeUndefined();
    expect(catatan).toContainEqual(
      expect.objectContaining({
        kode: 'rujukan-tidak-ada',
        params: { bagian: 'Indikator', kode: 'IK1', saran: 'IK01' },
      }),
    );
  });
});

describe('baris yang diketik di Excel', () => {
  const diketik = async () =>
    ketikBaris(await ruangBerkas('berencana'), 'Tujuan', {
      kode: 'T2',
      pernyataan: 'Diketik sendiri',
      dasar: 'RKPD',
    });

  test('mendapat ID saat disetujui, tetap satu baris, dan sidiknya langsung berlaku', async () => {
    const buku = await diketik();
    expect((await barisTabel(buku, 'tujuan')).map(({ _id }) => _id)).toEqual([expect.any(String), null]);
    isiDari(await ajukan(buku));
    const [satu, dua, ...lain] = await barisTabel(buku, 'tujuan');
    expect([satu!['kode'], dua!['kode'], lain]).toEqual(['T1', 'T2', []]);
    expect(dua!['_id']).toMatch(/^s-/);
    expect(rencanaBerlaku((await muat(buku)).data)).toHaveProperty('persetujuan');
  });

  test('indikator baru dirujuk target dan aksinya lewat kode, lalu terikat ke ID-nya', async () => {
    let buku = await ruangBerkas('berencana');
    const [acuan] = await barisTabel(buku, 'indikator');
    const { _id: _, rujukan: __, ...isi } = acuan!;
    buku = await ketikBaris(buku, 'Indikator', { ...(isi as Record<string, string>), kode: 'IK03' });
    for (const periode of ['2026-TW1', '2026-TW2', '2026-TW3', '2026-TW4', '2026'])
      buku = await ketikBaris(buku, 'Target', { indikator: 'IK03', periode, nilai: 90 });
    buku = await ketikBaris(buku, 'Baseline', { indikator: 'IK03', alasan: 'Baru' });
    buku = await ketikBaris(buku, 'Rencana Aksi', {
      kode: 'RA9',
      indikator: 'IK03',
      uraian: 'x',
      penanggungJawab: 'y',
      mulai: 46_100,
      selesai: 46_200,
      keluaran: 'z',
    });
    expect(isiDari(await ajukan(buku)).jumlahIndikator).toBe(3);
    const { rencana } = (await muat(buku)).data;
    const id = rencana.indikator[2]!.id;
    expect(id).toMatch(/^s-/);
    expect(rencana.target.filter(({ indikatorId }) => indikatorId === id)).toHaveLength(5);
    expect(rencana.aksi.at(-1)).toMatchObject({ indikatorId: id, kode: 'RA9' });
    expect(rencanaBerlaku((await muat(buku)).data)).toHaveProperty('persetujuan');
  });
});

test('kode indikator yang diganti namanya tetap terikat sesudah disetujui', async () => {
  const buku = await ruangPada('kosong');
  const [satu, dua] = rencanaMasukan.indikator!;
  const masukan = { ...rencanaMasukan, indikator: [satu!, { ...dua!, rumus: 'skor(IK01) + jumlah(pagu)' }] };
  isiDari(await imporRencana(buku, lingkunganUji('r'), masukan));
  await ubahSel(buku, 'indikator', 'kode', 'PDN');
  isiDari(await ajukan(buku));
  expect(isiDari(await ajukan(buku))).toMatchObject({ sudahBerlaku: true });
});

test('ruang kerja yang ditulis orang lain sejak dibaca tidak ditimpa', async () => {
  const buku = await ruangPada('berencana');
  const tertunda: Workbook = {
    baca: (id) => buku.baca(id),
    tambahLembar: (lembar) => buku.tambahLembar(lembar),
    susunLembarBebas: (lembar) => buku.susunLembarBebas(lembar),
    bacaMasukan: (id) => buku.bacaMasukan(id),
    daftarLembar: () => buku.daftarLembar(),
    terapkan: async (perubahan, syarat) => {
      isiDari(await imporRencana(buku, lingkunganUji('lain'), { tujuan: rencanaMasukan.tujuan! }));
      return buku.terapkan(perubahan, syarat);
    },
  };
  expect(await ajukan(tertunda)).toEqual({ ok: false, error: { kode: 'conflict' } });
  expect(await barisTabel(buku, 'persetujuan')).toEqual([]);
});
