import { analisis } from '../../../src/application/analisis/analisis';
import { rekomendasi } from '../../../src/application/analisis/rekomendasi';
import type { Workbook } from '../../../src/application/ports/workbook';
import { gantiKode } from '../../../src/application/unit/ganti-kode';
import { analisisJson, daftarRekomendasiJson } from '../../../src/sajian/json/analisis';
import { sajikanAnalisis } from '../../../src/sajian/analisis/analisis';
import { barisAnalisis } from '../../../src/sajian/analisis/baris-analisis';
import { lembarAnalisis } from '../../../src/sajian/analisis/lembar-analisis';
import { barisRekomendasi, sajikanDaftarRekomendasi } from '../../../src/sajian/analisis/rekomendasi';
import { tulisUsulanLembar } from '../../../src/sajian/analisis/usulan';
import { bahasaDari } from '../../bangun/bahasa';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, nilaiDari } from '../../bangun/ruang-kerja';
import { kompilasikan, ruangTerkompilasi } from '../../bangun/terkompilasi';

const jalankan = (buku: Workbook, periode = '2026-TW1') =>
  analisis(buku, lingkunganUji('a'), { periode }, lembarAnalisis);
const catat = (buku: Workbook, opd: string) =>
  rekomendasi(
    buku,
    lingkunganUji('r'),
    {
      ...{ periode: '2026-TW1', indikator: 'IK01', uraian: 'Dampingi PPK', opd },
      ...{ 'penanggung-jawab': 'Siti', tenggat: '2026-05-31', oleh: 'Budi' },
    },
    tulisUsulanLembar,
  );
const daftar = (buku: Workbook) =>
  rekomendasi(buku, lingkunganUji('d'), { periode: '2026-TW2' }, tulisUsulanLembar);

describe('rekomendasi kepada unit yang berubah', () => {
  test('kode unit berganti: rekomendasinya menyebut kode sekarang', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await catat(buku, 'DINKES'));
    isiDari(
      await gantiKode(buku, lingkunganUji('g', '2026-04-20'), {
        ...{ lama: 'DINKES', baru: 'DKK', mulai: '2026-04-01' },
      }),
    );
    await kompilasikan(buku, '2026-TW2', ['DKK', 'DPU']);
    const hasil = isiDari(await daftar(buku));
    expect(hasil.rekomendasi).toMatchObject([
      // Due on 31 May, as of 30 June.
      { opd: 'DKK', lewatTenggat: true, selesai: false },
    ]);
    expect(daftarRekomendasiJson(hasil)).toMatchObject({
      rekomendasi: [{ kode: 'REK-001', opd: 'DINKES', opdKini: 'DKK', tenggat: '2026-05-31' }],
    });
    expect(barisRekomendasi(sajikanDaftarRekomendasi(hasil, bahasaDari.id))).toEqual([
      '1 rekomendasi terbuka atau dari periode ini',
      '  REK-001 Dampingi PPK: Belum ditindaklanjuti, LEWAT TENGGAT 31 Mei 2026',
      '    Siti, DKK',
    ]);
    // The next analysis tells what was recommended before.
    const { indikator } = isiDari(await jalankan(buku, '2026-TW2'));
    expect(indikator[0]!.rekomendasi).toMatchObject([{ baris: { kode: 'REK-001' }, lewatTenggat: true }]);
  });

  test('unit bergabung: penerusnya disebut pada catatan di baris itu', async () => {
    const buku = await ruangTerkompilasi();
    isiDari(await catat(buku, 'DINKES'));
    await kompilasikan(buku, '2026-TW2', ['DINKES', 'DPU']);
    const opd = nilaiDari(await buku.baca(['opd'])).tabel.get('opd')!;
    const kolom = opd.kolom.map(({ id }) => id);
    const baris = opd.baris.find(({ sel }) => sel[kolom.indexOf('kode')] === 'DINKES')!;
    nilaiDari(
      await buku.terapkan([
        {
          jenis: 'simpan',
          tabelId: 'opd',
          kolom: ['berlakuSampai', 'penerus'],
          // 31 May 2026.
          baris: [{ id: baris.sel[kolom.indexOf('_id')] as string, sel: [46_173, 'DPU'] }],
        },
      ]),
    );
    const { catatan, isi } = nilaiDari(await daftar(buku));
    expect(catatan.filter(({ kode }) => kode === 'rekomendasi-unit-berakhir')).toMatchObject([
      { params: { kode: 'REK-001', unit: 'DINKES', penerus: ['DPU'] }, lokasi: { lembar: 'Rekomendasi' } },
    ]);
    expect(isi?.rekomendasi).toMatchObject([{ opd: 'DPU' }]);
  });
});

describe('yang ditampilkan', () => {
  test('baris perintah menyebut sumbangan, nilai tanpa OPD, pertanyaan, dan usulan; dalam kedua bahasa', async () => {
    const hasil = isiDari(await jalankan(await ruangTerkompilasi()));
    const baris = barisAnalisis(sajikanAnalisis(hasil, bahasaDari.id), bahasaDari.id);
    expect(baris.slice(0, 2)).toEqual([
      'Analisis Triwulan I 2026, data per 31 Maret 2026',
      '2 dari 2 angka belum mencapai target',
    ]);
    expect(baris).toEqual(
      expect.arrayContaining([
        '  Selisih dari target periode: −25 poin persen',
        '  Sejak baseline 2025 (70 %): −15 poin persen, memburuk',
        '    Dinas Pekerjaan Umum: −15 poin persen (nilai OPD 50 %; tanpa OPD ini 60 %)',
        '    1. Perbaiki capaian Dinas Pekerjaan Umum dari 50 % menuju 80 % (UKPBJ, 30 Juni 2026; Selisih tertutup 15 poin persen bila tercapai seluruhnya)',
      ]),
    );
    const inggris = barisAnalisis(sajikanAnalisis(hasil, bahasaDari.en), bahasaDari.en);
    expect(inggris).toEqual(
      expect.arrayContaining([
        '    Dinas Pekerjaan Umum: −15 percentage points (its value 50 %; without it 60 %)',
      ]),
    );
    // What would be recorded stays in the language of the workbook.
    expect(sajikanAnalisis(hasil, bahasaDari.en).indikator[0]!.usulan[0]).toMatchObject({
      uraian: 'Perbaiki capaian Dinas Pekerjaan Umum dari 50 % menuju 80 %',
      dibaca: { uraian: 'Raise the achievement of Dinas Pekerjaan Umum from 50 % towards 80 %' },
      tenggat: '2026-06-30',
    });
  });

  test('json: kontribusi rasio berjumlah nilai − terhadap', async () => {
    interface Uraian {
      readonly nilai: number;
      readonly terhadap: number;
      readonly tetap: number;
      readonly unit: readonly { readonly kontribusi: number }[];
    }
    const hasil = isiDari(await jalankan(await ruangTerkompilasi()));
    const { indikator } = JSON.parse(JSON.stringify(analisisJson(hasil))) as {
      readonly indikator: readonly { readonly kontribusi: Uraian }[];
    };
    for (const { kontribusi } of indikator) {
      const jumlah = kontribusi.unit.reduce((a, satu) => a + satu.kontribusi, kontribusi.tetap);
      expect(Math.abs(jumlah - (kontribusi.nilai - kontribusi.terhadap))).toBeLessThan(1e-9);
    }
    expect(indikator).toHaveLength(2);
  });

  test('lembar untuk rapat: satu tabel sumbangan setiap indikator, dan tidak ada sel yang ditulis dua kali', async () => {
    const lembar = lembarAnalisis(isiDari(await jalankan(await ruangTerkompilasi())));
    const isi = lembar.sel.map((satu) => satu.isi);
    expect(isi.filter((satu) => satu === 'Tanpa OPD ini')).toHaveLength(2);
    expect(isi).toEqual(expect.arrayContaining(['Dinas Pekerjaan Umum', '−15 poin persen', '60 %']));
    const alamat = lembar.sel.map((satu) => satu.alamat);
    expect(new Set(alamat).size).toBe(alamat.length);
  });
});
