import { alurSop } from '../../src/application/alur/alur-sop';
import { capaian } from '../../src/application/capaian/capaian';
import { pratinjauDistribusi } from '../../src/application/distribusi/pratinjau';
import { imporData } from '../../src/application/impor-data/impor-data';
import { pratinjauImporData } from '../../src/application/impor-data/pratinjau';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Catatan } from '../../src/application/catatan';
import type { Workbook } from '../../src/application/ports/workbook';
import { setujui } from '../../src/application/setujui';
import { cetakCapaian } from '../../src/cli/cetak/capaian';
import { capaianJson } from '../../src/sajian/json/capaian';
import { bahasaIndonesia } from '../../src/teks/bahasa-indonesia';
import { realisasiContoh, rupContoh } from '../bangun/data-csv';
import { lingkunganUji } from '../bangun/lingkungan';
import { rencanaMasukan } from '../bangun/rencana-masukan';
import { tgl } from '../bangun/tanggal';
import { barisTabel, isiDari, kumpulkan, nilaiDari, ruangPada, sebar } from '../bangun/ruang-kerja';

/** IK01 reads packages of its area A1; IK02 every package. */
const rencanaBerarea = {
  ...rencanaMasukan,
  indikator: rencanaMasukan.indikator!.map((satu, i) =>
    i === 0 ? { ...satu, cakupanData: 'paket-terpilih' as const } : satu,
  ),
};

async function berencana(): Promise<Workbook> {
  const buku = await ruangPada('kosong');
  isiDari(await imporRencana(buku, lingkunganUji('r'), rencanaBerarea));
  return buku;
}

async function disetujui(): Promise<Workbook> {
  const buku = await berencana();
  for (const data of [rupContoh, realisasiContoh])
    isiDari(await imporData(buku, lingkunganUji(data.nama), data, { sebagian: false }));
  isiDari(await setujui(buku, lingkunganUji('s'), { oleh: 'Kepala', nomor: '1' }));
  return buku;
}

const petakan = async (buku: Workbook, area: string): Promise<void> => {
  const paket = await barisTabel(buku, 'paket');
  nilaiDari(
    await buku.terapkan([
      {
        jenis: 'simpan',
        tabelId: 'paket',
        kolom: ['area'],
        baris: paket.map(({ _id }) => ({ id: _id as string, sel: [area] })),
      },
    ]),
  );
};

const peta = ({ catatan }: { readonly catatan: readonly Catatan[] }) =>
  catatan.flatMap((satu) => (satu.kode === 'paket-belum-dipetakan' ? [satu.params] : []));

const belum = { paket: 3, terpetakan: 0, area: ['A1'], indikator: ['IK01'], dari: 2 };

describe('paket belum dipetakan disebut sebelum ada yang dihitung', () => {
  test('pada pratinjau impor dan pada hasilnya', async () => {
    const buku = await berencana();
    expect(peta(nilaiDari(await pratinjauImporData(buku, lingkunganUji(), rupContoh)))).toEqual([belum]);
    expect(
      peta(nilaiDari(await imporData(buku, lingkunganUji('i'), rupContoh, { sebagian: false }))),
    ).toEqual([belum]);
  });

  test('pada distribusi, langkah 11 Alur SOP, dan pratinjau kompilasi', async () => {
    const buku = await disetujui();
    const siap = nilaiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), '2026-TW1'));
    expect(peta(siap)).toEqual([belum]);
    expect(siap.isi?.akan).toBeDefined();
    const { langkah } = isiDari(await alurSop(buku, tgl('2026-02-02')));
    const [bukti] = langkah.find(({ nomor }) => nomor === 11)!.bukti;
    expect(bahasaIndonesia.bukti(bukti!)).toBe('0 dari 3 paket dipetakan; 1 indikator belum mempunyai paket');
    const template = (await sebar(buku)).get('DPU')!;
    expect(peta(nilaiDari(await kumpulkan(buku, [['b.xlsx', template]], { pratinjau: true })))).toEqual([
      belum,
    ]);
  });

  test('yang dipetakan tidak diperingatkan, dan peta ke area lain tidak membantu', async () => {
    const buku = await disetujui();
    await petakan(buku, 'A1');
    expect(peta(nilaiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), '2026-TW1')))).toEqual([]);
    await petakan(buku, 'A2');
    expect(peta(nilaiDari(await pratinjauDistribusi(buku, tgl('2026-04-06'), '2026-TW1')))).toEqual([
      { ...belum, terpetakan: 3 },
    ]);
  });

  test('rencana yang memakai semua paket tidak diperingatkan', async () => {
    const siap = nilaiDari(
      await pratinjauDistribusi(await ruangPada('disetujui'), tgl('2026-04-06'), '2026-TW1'),
    );
    expect(peta(siap)).toEqual([]);
  });
});

describe('sebabnya pada setiap permukaan', () => {
  const terkompilasi = async () => {
    const buku = await disetujui();
    isiDari(await kumpulkan(buku, [['b.xlsx', (await sebar(buku)).get('DPU')!]]));
    return buku;
  };

  test('baris perintah: kode indikator, sebab, dan langkah berikutnya', async () => {
    const hasil = isiDari(await capaian(await terkompilasi()));
    const baris = cetakCapaian(hasil, bahasaIndonesia, 'kinerja hitung x', 'kinerja setujui x');
    expect(baris).toContain('Yang belum dapat dihitung atau dinilai, dan langkah berikutnya:');
    expect(baris.find((satu) => satu.startsWith('  IK01: '))).toMatch(
      /Belum ada paket yang dipetakan ke area A1: 0 dari 3 paket sudah dipetakan\. Isi kolom Kode area strategis pada lembar Paket/,
    );
  });

  test('lembar Capaian dan JSON, juga per OPD: yang belum melapor disebut lebih dahulu', async () => {
    const buku = await terkompilasi();
    const lembar = await barisTabel(buku, 'capaian');
    const milik = (unit: string) =>
      lembar.find(({ indikator, kodeLingkup }) => indikator === 'IK01' && kodeLingkup === unit);
    expect(milik('DPU')).toMatchObject({ nilai: null, sebab: 'paket-belum-dipetakan' });
    expect(milik('DINKES')).toMatchObject({
      nilai: null,
      sebab: 'unit-belum-melapor paket-belum-dipetakan',
    });
    const { capaian: angka } = capaianJson(isiDari(await capaian(buku))) as {
      capaian: { kode: string; lingkup: { kode: string | null }; hasil: object }[];
    };
    expect(angka.find(({ kode, lingkup }) => kode === 'IK01' && lingkup.kode === 'DINKES')?.hasil).toEqual({
      jenis: 'tidak-dapat-dihitung',
      sebab: 'unit-belum-melapor',
      semuaSebab: [
        {
          jenis: 'unit-belum-melapor',
          unit: 'Dinas Kesehatan',
          jumlah: 1,
          melapor: 0,
          keadaan: [{ keadaan: 'terkirim', jumlah: 1, unit: ['Dinas Kesehatan'] }],
          periode: '2026-TW1',
        },
        { jenis: 'paket-belum-dipetakan', area: 'A1', unit: 'Dinas Kesehatan', terpetakan: 0, paket: 2 },
      ],
    });
  });

  test('indikator yang frekuensinya lain disebut, bukan hilang', async () => {
    const buku = await ruangPada('kosong');
    const tahunan = rencanaMasukan.indikator!.map((satu, i) =>
      i === 1 ? { ...satu, frekuensi: 'tahunan' as const } : satu,
    );
    const target = rencanaMasukan.target!.filter((t) => t.indikator === 'IK01' || t.periode === '2026');
    isiDari(await imporRencana(buku, lingkunganUji('r'), { ...rencanaMasukan, indikator: tahunan, target }));
    isiDari(await imporData(buku, lingkunganUji('d'), rupContoh, { sebagian: false }));
    isiDari(await setujui(buku, lingkunganUji('s'), { oleh: 'Kepala', nomor: '1' }));
    isiDari(await kumpulkan(buku, [['b.xlsx', (await sebar(buku)).get('DPU')!]]));
    const baris = cetakCapaian(
      isiDari(await capaian(buku)),
      bahasaIndonesia,
      'kinerja hitung x',
      'kinerja setujui x',
    );
    expect(baris).toContain('Tidak dinilai pada Triwulan I 2026 menurut frekuensinya: IK02.');
  });
});
