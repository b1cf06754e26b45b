import { bacaSemua } from '../../src/application/pengembalian/baca-kembali';
import type { BerkasTertunda, PembacaBuku } from '../../src/application/ports/pembaca-buku';
import { fail, ok } from '../../src/domain/umum/result';
import { nilaiDari } from '../bangun/ruang-kerja';

const rusak: PembacaBuku = {
  baca: ({ nama }) => Promise.resolve(fail({ kode: 'damaged', berkas: nama, sebab: 'zip' })),
};
const nama = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'];

/** Files that note how many of them were held at once. */
function tertunda(): { berkas: BerkasTertunda[]; diambil: string[]; terbanyak: () => number } {
  const diambil: string[] = [];
  let sedang = 0;
  let terbanyak = 0;
  const berkas = nama.map((satu): BerkasTertunda => ({
    nama: satu,
    async ambil() {
      diambil.push(satu);
      terbanyak = Math.max(terbanyak, ++sedang);
      await new Promise((lanjut) => setTimeout(lanjut, 5));
      sedang--;
      return ok({ isi: new Uint8Array([1]) });
    },
  }));
  return { berkas, diambil, terbanyak: () => terbanyak };
}

test('dibaca dua sekaligus, hasilnya menurut urutan yang diberikan', async () => {
  const { berkas, terbanyak } = tertunda();
  const hasil = nilaiDari(await bacaSemua(rusak, berkas, () => true));
  expect(hasil.map((satu) => satu.berkas)).toEqual(nama);
  expect(terbanyak()).toBe(2);
});

test('dibatalkan: berkas berikutnya tidak diambil lagi', async () => {
  const { berkas, diambil } = tertunda();
  const hasil = await bacaSemua(rusak, berkas, (selesai) => selesai < 2);
  expect(hasil).toEqual({ ok: false, error: { kode: 'cancelled' } });
  expect(diambil).toEqual(['a.xlsx', 'b.xlsx']);
});

test('yang tidak dapat diambil menjadi catatan berkas itu, tanpa sidik isi', async () => {
  const terkunci: BerkasTertunda = {
    nama: 'a.xlsx',
    ambil: () => Promise.resolve(fail({ kode: 'unreadable', berkas: 'a.xlsx', sebab: 'NotReadableError' })),
  };
  const [satu] = nilaiDari(await bacaSemua(rusak, [terkunci], () => true));
  expect(satu).toMatchObject({
    hash: '',
    catatan: [
      {
        kode: 'berkas-tidak-terbaca',
        lokasi: { berkas: 'a.xlsx' },
        params: { gagal: { kode: 'unreadable', sebab: 'NotReadableError' } },
      },
    ],
  });
});

describe('yang disimpan dari seluruh berkas ditimbang menurut urutan', () => {
  const MB = 1024 * 1024;
  const properti = new Map(
    Object.entries({
      ruangKerja: 'r',
      opd: 'o',
      namaOpd: 'O',
      periode: '2026-TW1',
      versiRencana: '1',
      hashRencana: 'h',
      serial: '1',
      skema: '1',
    }) // prettier-ignore
      .map(([kunci, nilai]) => [`kinerja.${kunci}`, nilai] as const),
  );
  /** A template of so many megabytes; the first file comes in last. */
  const pembaca = (muatan: (nama: string) => number): PembacaBuku => ({
    async baca({ nama: satu }) {
      await new Promise((lanjut) => setTimeout(lanjut, satu === 'a.xlsx' ? 20 : 1));
      return ok({ lembar: [], properti, takTerbaca: [], muatan: muatan(satu) * MB });
    },
  });
  const masuk = nama.map((satu) => ({ nama: satu, isi: new Uint8Array([1]) }));
  const ditolak = async (muatan: (nama: string) => number): Promise<readonly string[]> =>
    nilaiDari(await bacaSemua(pembaca(muatan), masuk, () => true)).flatMap(
      ({ berkas, template, catatan }) => {
        if (template !== undefined) return [];
        expect(catatan).toMatchObject([
          {
            kode: 'berkas-tidak-terbaca',
            params: { gagal: { kode: 'too-large', batas: 'muatan-sekaligus' } },
          },
        ]);
        return [berkas];
      },
    );

  // 256 MB for all: 100 + 100 fit, the third does not, and neither do those after it that are as large.
  test('berkas yang melampaui batas ditolak dengan namanya, yang lain tetap', async () => {
    expect(await ditolak(() => 100)).toEqual(['c.xlsx', 'd.xlsx', 'e.xlsx']);
    expect(await ditolak((satu) => (satu === 'c.xlsx' ? 200 : 50))).toEqual(['c.xlsx']);
    expect(await ditolak(() => 50)).toEqual([]);
  });
});
