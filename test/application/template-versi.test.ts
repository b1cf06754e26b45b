/** Templates of an approved version of the plan under a later one: what is not in the walk of test/alur/template-versi. */
import { pratinjauDistribusi } from '../../src/application/distribusi/pratinjau';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import type { RencanaMasukan } from '../../src/application/rencana-masukan';
import { setujui } from '../../src/application/setujui';
import { BerkasKembali } from '../bangun/berkas-kembali';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import { barisTabel, isiDari, kumpulkan, nilaiDari, ruangPada, sebar } from '../bangun/ruang-kerja';
import { tgl } from '../bangun/tanggal';

const AKSI =
  'cacah(status_aksi == "Selesai" dan tgl_target_aksi <= tanggal_data) / cacah(tgl_target_aksi <= tanggal_data) * 100';
const [ik01, ik02] = rencanaMasukan.indikator!;
const aksi = (kode: string, lain: object = {}) => ({
  ...rencanaMasukan.aksi![0]!,
  kode,
  opd: 'DPU',
  selesai: tgl('2026-03-10'),
  ...lain,
});
/** Of nobody in particular: every indicator needs one. */
const aksiLain = { ...rencanaMasukan.aksi![1]!, kode: 'RA9' };

const revisi = async (buku: Workbook, isi: Partial<RencanaMasukan>) => {
  isiDari(await imporRencana(buku, lingkunganUji('ubah'), isi));
  const { catatan, isi: disetujui } = nilaiDari(
    await setujui(buku, lingkunganUji('lagi'), { oleh: 'a', nomor: 'b' }),
  );
  expect(disetujui).toBeDefined();
  return catatan.filter(({ kode }) => kode.startsWith('template-'));
};

const kembali = async (
  buku: Workbook,
  isi: Uint8Array,
  ubah: (berkas: BerkasKembali) => void = () => undefined,
) => {
  const bytes = await BerkasKembali.dari(isi).nyatakan().ubah(ubah).bytes();
  const [satu] = isiDari(await kumpulkan(buku, [['f.xlsx', bytes]])).berkas;
  return {
    status: satu!.status,
    catatan: Object.fromEntries(satu!.catatan.map((c) => [c.kode, { ...c.params, lembar: c.lokasi.lembar }])),
  };
};

const tanpaPermintaan = (berkas: BerkasKembali): void => {
  berkas.pada('_kinerja').baris.splice(berkas.letak('_kinerja', 'permintaan'), 1);
};

/** What versions of the plan were kept is lost, as in a workspace that is older than that. */
const tanpaVersiTersimpan = async (buku: Workbook) =>
  nilaiDari(await buku.terapkan([{ jenis: 'ganti', tabelId: 'isi-panjang', kolom: ['isiId'], baris: [] }]));

describe('tingkat yang belum ditanyakan', () => {
  test('lembarnya disebut, yang lain diambil; kiriman baru diminta bagi unit yang memegangnya', async () => {
    const buku = await ruangPada('disetujui');
    const template = await sebar(buku);
    const beredar = await revisi(buku, {
      indikator: [{ ...ik01!, rumus: AKSI }, ik02!],
      aksi: [aksi('RA1'), aksiLain],
    });
    expect(beredar.map(({ kode, params }) => [kode, params])).toEqual([
      [
        'template-belum-menanyakan',
        {
          periode: '2026-TW1',
          kolom: ['Status rencana aksi', 'Rencana tanggal selesai rencana aksi'],
          unit: ['DINKES', 'DPU'],
        },
      ],
    ]);
    const pratinjau = nilaiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), '2026-TW1'));
    expect(pratinjau.catatan.map(({ kode }) => kode)).toContain('template-belum-menanyakan');
    expect(await kembali(buku, template.get('DPU')!)).toMatchObject({
      status: 'diterima-dengan-catatan',
      catatan: {
        'kolom-belum-ditanyakan': {
          lembar: 'Rencana Aksi',
          kolom: [
            { kolom: 'Status rencana aksi', indikator: ['IK01'] },
            { kolom: 'Rencana tanggal selesai rencana aksi', indikator: ['IK01'] },
          ],
        },
      },
    });
    expect((await barisTabel(buku, 'data-opd')).map(({ opd }) => opd)).toEqual(['DPU']);
  });

  test('unit yang menyatakan Nihil tidak kekurangan apa pun', async () => {
    const buku = await ruangPada('disetujui');
    const template = await sebar(buku);
    await revisi(buku, { indikator: [{ ...ik01!, rumus: AKSI }, ik02!], aksi: [aksi('RA1'), aksiLain] });
    const { catatan } = await kembali(buku, template.get('DPU')!, (berkas) =>
      berkas.tulis('Pernyataan', 'nihil', 'isi', 'Nihil'),
    );
    expect(Object.keys(catatan)).not.toContain('kolom-belum-ditanyakan');
  });
});

describe('baris rencana aksi', () => {
  const beraksi = async () => {
    const buku = await ruangPada('berdata');
    isiDari(
      await imporRencana(buku, lingkunganUji('ra'), {
        indikator: [{ ...ik01!, rumus: AKSI }, ik02!],
        aksi: [aksi('RA1'), aksi('RA2'), aksiLain],
      }),
    );
    isiDari(await setujui(buku, lingkunganUji('v1'), { oleh: 'a', nomor: 'b' }));
    return { buku, template: (await sebar(buku)).get('DPU')! };
  };
  const dataAksi = async (buku: Workbook) =>
    (await barisTabel(buku, 'data-aksi')).map((satu) => [satu['status_aksi'], satu['tgl_target_aksi']]);

  test('yang ditambahkan belum ditanyakan, yang dihapus dilewati; tanggal selesai menurut rencana yang berlaku', async () => {
    const { buku, template } = await beraksi();
    const id = (await barisTabel(buku, 'aksi')).flatMap((satu) =>
      satu['opd'] === 'DPU' ? [satu['_id'] as string] : [],
    );
    // RA1 is due ten days later, RA2 is no more, RA3 is new.
    const beredar = await revisi(buku, {
      aksi: [aksi('RA1', { selesai: tgl('2026-03-20') }), aksi('RA3'), aksiLain],
    });
    expect(beredar.map(({ kode, params }) => [kode, params])).toEqual([
      ['template-belum-memuat-aksi', { periode: '2026-TW1', aksi: ['RA3'], unit: ['DPU'] }],
    ]);
    const hasil = await kembali(buku, template, (berkas) => {
      for (const satu of id) berkas.tulis('Rencana Aksi', satu, 'status_aksi', 'Selesai');
    });
    expect(hasil.status).toBe('diterima-dengan-catatan');
    expect(hasil.catatan).toMatchObject({
      'aksi-belum-ditanyakan': { kode: ['RA3'], lembar: 'Rencana Aksi' },
      'aksi-tidak-lagi-diminta': { kode: ['RA2'], lembar: 'Rencana Aksi' },
    });
    expect(Object.keys(hasil.catatan)).not.toContain('baris-asing');
    expect(Object.keys(hasil.catatan)).not.toContain('baris-hilang');
    // 20 March 2026 as Excel counts days; the template shows the tenth, 46.091.
    expect(await dataAksi(buku)).toEqual([['Selesai', 46_101]]);
  });

  test('uraian yang berganti tidak membuat barisnya bertentangan', async () => {
    const { buku, template } = await beraksi();
    expect(await revisi(buku, { aksi: [aksi('RA1', { uraian: 'Klinik' }), aksi('RA2'), aksiLain] })).toEqual(
      [],
    );
    const { catatan } = await kembali(buku, template);
    expect(Object.keys(catatan)).not.toContain('kode-bertentangan');
    expect(await dataAksi(buku)).toHaveLength(2);
  });
});

describe('versi yang isinya tidak tersimpan, dan template yang tidak mengatakan apa yang dimintanya', () => {
  const rumus = '(jumlah(nilai_pdn) + jumlah(nilai_umk)) / jumlah(nilai_kontrak) * 100';

  test('diterima bila memuat semua kolom yang diminta', async () => {
    const buku = await ruangPada('disetujui');
    const template = await sebar(buku);
    await tanpaVersiTersimpan(buku);
    const beredar = await revisi(buku, { tujuan: [{ kode: 'T1', pernyataan: 'baru', dasar: 'rkpd' }] });
    expect(beredar.map(({ kode, tingkat, params }) => [kode, tingkat, params])).toEqual([
      ['template-versi-tidak-tersimpan', 'info', { periode: '2026-TW1', versi: 1, unit: ['DINKES', 'DPU'] }],
    ]);
    expect((await kembali(buku, template.get('DPU')!, tanpaPermintaan)).status).toBe('diterima');
  });

  test('dikembalikan dengan kolomnya bila tidak; yang mengatakannya tetap diterima', async () => {
    const buku = await ruangPada('disetujui');
    const template = await sebar(buku);
    await tanpaVersiTersimpan(buku);
    await revisi(buku, { indikator: [{ ...ik01!, rumus }, ik02!] });
    const tua = await kembali(buku, template.get('DPU')!, tanpaPermintaan);
    expect(tua.status).toBe('dikembalikan');
    expect(tua.catatan['rencana-lama']).toMatchObject({
      versi: 1,
      sekarang: 2,
      sebab: 'tidak-tersimpan',
      kolom: ['Nilai usaha mikro, kecil dan koperasi'],
    });
    expect((await kembali(buku, template.get('DPU')!)).status).toBe('diterima-dengan-catatan');
  });
});

test('rencana yang diubah lalu dikembalikan seperti semula adalah rencana yang sama, bernomor lain', async () => {
  const buku = await ruangPada('disetujui');
  const template = await sebar(buku);
  await tanpaVersiTersimpan(buku);
  await revisi(buku, { indikator: [{ ...ik01!, bobot: 3 }, ik02!] });
  await revisi(buku, { indikator: [ik01!, ik02!] });
  const hasil = await kembali(buku, template.get('DPU')!, tanpaPermintaan);
  expect([hasil.status, hasil.catatan['template-versi-dahulu']]).toMatchObject([
    'diterima',
    { versi: 1, sekarang: 3 },
  ]);
});
