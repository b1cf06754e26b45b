import { isiBukuTerbuka } from '../../../src/adapters/officejs/isi-buku-terbuka';

const POTONGAN = 4 * 1024 * 1024;

interface Polah {
  readonly didukung?: boolean;
  /** What `getFileAsync` says of its size; the real one by default. */
  readonly ukuran?: number;
  readonly galatBuka?: string;
  readonly galatPotongan?: number;
}

/** Office's Common API over these bytes, as far as it hands out a document; counts what is not closed. */
function office(
  isi: Uint8Array,
  { didukung = true, ukuran = isi.length, galatBuka, galatPotongan }: Polah = {},
) {
  const catatan = { terbuka: 0, diminta: [] as number[] };
  const berhasil = <T>(value: T) => ({ status: 'succeeded', value });
  const gagal = (message: string) => ({ status: 'failed', error: { name: 'Error', message } });
  const getFileAsync = (
    jenis: string,
    { sliceSize }: { sliceSize: number },
    selesai: (hasil: object) => void,
  ): void => {
    if (jenis !== 'compressed') throw new Error(jenis);
    if (galatBuka !== undefined) {
      selesai(gagal(galatBuka));
      return;
    }
    catatan.terbuka++;
    selesai(
      berhasil({
        size: ukuran,
        sliceCount: Math.ceil(ukuran / sliceSize),
        getSliceAsync: (ke: number, siap: (hasil: object) => void) => {
          catatan.diminta.push(ke);
          if (ke === galatPotongan) siap(gagal('lost'));
          else siap(berhasil({ data: [...isi.subarray(ke * sliceSize, (ke + 1) * sliceSize)] }));
        },
        closeAsync: () => catatan.terbuka--,
      }),
    );
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      FileType: { Compressed: 'compressed' },
      context: {
        requirements: { isSetSupported: (nama: string) => didukung && nama === 'CompressedFile' },
        document: { getFileAsync },
      },
    },
  });
  return catatan;
}

const isi = Uint8Array.from({ length: 2 * POTONGAN + 3 }, (_, k) => (k * 7) % 256);
const ditolak = (sebab: string) => ({ ok: false, error: { kode: 'host-refused', sebab } });

test('semua potongan menurut urutannya, dan salinannya dikembalikan kepada Office', async () => {
  const catatan = office(isi);
  const hasil = await isiBukuTerbuka();
  expect(hasil.ok && Buffer.from(hasil.value).equals(Buffer.from(isi))).toBe(true);
  expect(catatan).toEqual({ terbuka: 0, diminta: [0, 1, 2] });
});

test.each<[string, Polah, string]>([
  ['tidak memberikan isi buku kerja', { didukung: false }, 'CompressedFile'],
  [
    'menolak',
    { galatBuka: 'A network problem has prevented retrieval of the file.' },
    'Error: A network problem has prevented retrieval of the file.',
  ],
  ['putus di tengah', { galatPotongan: 1 }, 'Error: lost'],
  ['berhasil tanpa isi', { ukuran: 0 }, 'incomplete'],
  ['memberi lebih sedikit daripada katanya', { ukuran: isi.length + 1 }, 'incomplete'],
])('Excel yang %s: disebut, tanpa salinan yang tertinggal', async (_, polah, sebab) => {
  const catatan = office(isi, polah);
  expect(await isiBukuTerbuka()).toEqual(ditolak(sebab));
  expect(catatan.terbuka).toBe(0);
});
