import {
  bacaPermintaan,
  isDimintaTetap,
  permintaanDari,
  tulisPermintaan,
} from '../../../src/domain/pengembalian/permintaan';
import { variabelBaku } from '../../../src/domain/variabel/daftar';
import { isMaknaTetap, sidikMakna } from '../../../src/domain/variabel/makna';
import type { Variabel } from '../../../src/domain/variabel/tipe';

/**
 * The marks that templates in circulation hold, calculated by Python (cyrb53 over `tipe|satuan|tingkat`; of a choice its last
 * four characters). Another mark voids the column in every template that is out: it is changed here only where the values
 * really mean something else now. A choice that was added stands behind the others, and voids nothing.
 */
const beredar: Readonly<Record<string, string>> = {
  pagu: 'VVRgMG-Uc',
  cara_pengadaan: 'boYHPg1Gy.Npzb.RTvz',
  metode_rup: 'boYHPg1Gy.0JVU.U9s1.ifbK.6A35.5nxp.zKKB.gPOB.9W7F.-fF9.96sp',
  jenis_rup: 'boYHPg1Gy.bBpB.By3C.oK7T.wC4z.TC43',
  tahun_jamak: 'EX30avZ3V',
  tgl_umumkan_rup: 'WMFwOa-vs',
  tgl_rencana_pemilihan: 'WMFwOa-vs',
  jumlah_revisi_rup: 'fmoIbpHTp',
  nilai_kontrak_paket: 'VVRgMG-Uc',
  transaksi_lengkap: 'EX30avZ3V',
  sumber_transaksi: 'MpPARIwBk.0JVU.xtdu.TyKI.Wj_N.1qj6.RTvz',
  metode: 'MpPARIwBk.0JVU.U9s1.ifbK.6A35.5nxp.zKKB.gPOB.9W7F.-fF9.96sp',
  jenis: 'MpPARIwBk.bBpB.By3C.oK7T.wC4z.TC43',
  status: 'MpPARIwBk.cuV8.hhgo._u1L',
  hps: 'YMiyKDyiq',
  nilai_kontrak_awal: 'YMiyKDyiq',
  nilai_kontrak: 'YMiyKDyiq',
  nilai_pdn: 'YMiyKDyiq',
  nilai_umk: 'YMiyKDyiq',
  tgl_pengumuman: 'cTbrF_G1K',
  tgl_penetapan: 'cTbrF_G1K',
  versi_tender: 'BVl4m1Glb',
  jumlah_penawar: 'X4m5oae__',
  ada_sanggah: 'Q49EriFLn',
  tgl_kontrak: 'cTbrF_G1K',
  tgl_akhir_kontrak: 'cTbrF_G1K',
  tgl_akhir_adendum: 'cTbrF_G1K',
  tgl_bast: 'cTbrF_G1K',
  jumlah_adendum: 'BVl4m1Glb',
  e_kontrak: 'Q49EriFLn',
  jenis_kontrak: 'MpPARIwBk.87AA.NMfM.eeUr.rOo2.dfr9.tZTI.seJ4.wvxe',
  pagu_transaksi: 'YMiyKDyiq',
  belanja_pbj: 'H8LgAd1-Q',
  konsultasi_masuk: 'VQOvut7tz',
  konsultasi_tepat_waktu: 'VQOvut7tz',
  jumlah_responden: 'cR_alDDrs',
  total_nilai_kepuasan: 'Te1GuwEvD',
  formasi_jf_ppbj: 'GYJMaWm4w',
  jf_ppbj_terisi: 'GYJMaWm4w',
  status_aksi: 'PsRo6M5kD.d6p5.bC7i.hhgo.ynfS',
  kemajuan_aksi: 'TklzfmSeN',
  bobot_aksi: 'LAw0TyYqU',
  tgl_target_aksi: 'MuWPTlabo',
};

const contoh = (ubah: Partial<Variabel> = {}): Variabel => ({
  ...variabelBaku.find(({ id }) => id === 'nilai_pdn')!,
  ...ubah,
});
const pilihan = (...isi: readonly string[]): Variabel => contoh({ tipe: 'pilihan', pilihan: isi });

test('tanda makna setiap kolom tidak berubah', () =>
  expect(Object.fromEntries(variabelBaku.map((satu) => [satu.id, sidikMakna(satu)]))).toEqual(beredar));

describe('makna sebuah kolom', () => {
  const dahulu = sidikMakna(contoh());
  test.each<readonly [string, Partial<Variabel>]>([
    ['label', { label: 'Nilai produk dalam negeri (Rp)' }],
    ['petunjuk', { caraIsi: 'Tanpa PPN.', menu: '', contoh: '1' }],
    ['wajib', { wajib: true }],
    ['pengisi', { pengisi: 'UKPBJ' }],
  ])('tetap bila hanya %s yang berubah', (_, ubah) => expect(isMaknaTetap(dahulu, contoh(ubah))).toBe(true));
  test.each<readonly [string, Partial<Variabel>]>([
    ['jenis', { tipe: 'angka' }],
    ['satuan', { satuan: 'ribu Rp' }],
    ['tingkat', { tingkat: 'rup' }],
  ])('berganti bila %s berubah', (_, ubah) => expect(isMaknaTetap(dahulu, contoh(ubah))).toBe(false));
  test.each<readonly [string, Variabel, boolean]>([
    ['bertambah', pilihan('Barang', 'Jasa', 'Konstruksi'), true],
    ['bertukar urutan', pilihan('Jasa', 'Barang'), true],
    ['berkurang', pilihan('Barang'), false],
    ['berganti nama', pilihan('Barang', 'Jasa lainnya'), false],
  ])('daftar pilihan yang %s', (_, kini, tetap) =>
    expect(isMaknaTetap(sidikMakna(pilihan('Barang', 'Jasa')), kini)).toBe(tetap),
  );
});

describe('permintaan sebuah template', () => {
  test('ditulis dan dibaca kembali', () => {
    const dibaca = bacaPermintaan(tulisPermintaan(variabelBaku))!;
    expect([...dibaca.keys()]).toEqual(variabelBaku.map(({ id }) => id));
    expect(variabelBaku.filter((satu) => !isDimintaTetap(dibaca, satu))).toEqual([]);
    // All columns at once fit the cell that holds them, four times over.
    expect(tulisPermintaan(variabelBaku).length * 4).toBeLessThan(32_767);
  });
  test.each([
    undefined,
    '',
    'nilai_pdn',
    'nilai_pdn:',
    ':x',
    'nilai_pdn:a b',
    'a:b,,c:d',
    `a:${'b'.repeat(40_000)}`,
  ])('yang bukan tulisan kami tidak dibaca: %p', (teks) => expect(bacaPermintaan(teks)).toBeUndefined());
  test('tanpa tanda makna, kolom yang ditanyakan dianggap tetap', () => {
    const permintaan = permintaanDari([contoh()]);
    expect(isDimintaTetap(permintaan, contoh({ satuan: 'apa pun' }))).toBe(true);
    expect(isDimintaTetap(permintaan, contoh({ id: 'lain' }))).toBe(false);
  });
});
