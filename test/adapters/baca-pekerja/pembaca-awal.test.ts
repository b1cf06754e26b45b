import { PembacaAwal } from '../../../src/adapters/baca-pekerja/pembaca-awal';
import { bacaSemua } from '../../../src/application/pengembalian/baca-kembali';
import type { BerkasTertunda, PembacaBuku } from '../../../src/application/ports/pembaca-buku';
import { fail, ok } from '../../../src/domain/umum/result';
import { nilaiDari } from '../../bangun/ruang-kerja';

const MB = 1024 * 1024;

/** A reader that notes what it is given. */
function pencatat(): { dibaca: string[]; pembaca: PembacaBuku } {
  const dibaca: string[] = [];
  const baca: PembacaBuku['baca'] = ({ nama }) => {
    dibaca.push(nama);
    return Promise.resolve(fail({ kode: 'damaged', berkas: nama, sebab: `zip ${nama}` }));
  };
  return { dibaca, pembaca: { baca } };
}

function tertunda(ukuran: Readonly<Record<string, number>>): { diambil: string[]; berkas: BerkasTertunda[] } {
  const diambil: string[] = [];
  const berkas = Object.entries(ukuran).map(([nama, byte]): BerkasTertunda => ({
    nama,
    ambil() {
      diambil.push(nama);
      return Promise.resolve(
        byte < 0
          ? fail({ kode: 'unreadable', berkas: nama, sebab: 'EACCES' })
          : ok({ isi: new Uint8Array(byte), diubah: 7 }),
      );
    },
  }));
  return { diambil, berkas };
}

// 1 + 1.5 MB fit into the 3 MB that a thread is given ahead, 1 MB more do not.
const ukuran = { a: MB, hilang: -1, b: 1.5 * MB, c: MB, d: 10, e: 10, f: 10, g: 10 };

test('the first files are handed over before anybody asks, each once, and come to the same as without', async () => {
  const biasa = pencatat();
  const tanpa = nilaiDari(await bacaSemua(biasa.pembaca, tertunda(ukuran).berkas, () => true));
  const { dibaca, pembaca } = pencatat();
  const { diambil, berkas } = tertunda(ukuran);
  const awal = new PembacaAwal(pembaca, berkas);
  await awal.mulai();
  expect(dibaca).toEqual(['a', 'b']);
  // Some are fetched while others are looked at, never all.
  expect(diambil).not.toContain('g');
  expect(nilaiDari(await bacaSemua(awal, awal.berkas, () => true))).toEqual(tanpa);
  expect(tanpa.map((satu) => satu.berkas)).toEqual(['a', 'hilang', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(dibaca).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(diambil).toEqual(['a', 'hilang', 'b', 'c', 'd', 'e', 'f', 'g']);
});

test('a reader that fails is told to who asks, and to nobody where nobody does', async () => {
  const awal = new PembacaAwal(
    { baca: () => Promise.reject(new Error('does not start')) },
    tertunda({ a: 1, b: 1 }).berkas,
  );
  await awal.mulai();
  await expect(bacaSemua(awal, awal.berkas.slice(0, 1), () => true)).rejects.toThrow('does not start');
});
