import { imporRencana } from '../../../src/application/impor-rencana';
import { daftarAturan } from '../../../src/application/rencana/aturan-indikator';
import type { Capaian } from '../../../src/domain/capaian/penilaian';
import { indikator } from '../../bangun/rencana';
import { lingkunganUji } from '../../bangun/lingkungan';
import { isiDari, ruangPada } from '../../bangun/ruang-kerja';

const status = ({ status: s }: Capaian) => (s.jenis === 'berstatus' ? s.jenjang.label : s.jenis);
const skor = ({ skor: s }: Capaian) => (s.jenis === 'skor' ? s.skor : undefined);

test('aturan setiap indikator, dihitung pada target tahunannya', async () => {
  const { aturan, desimal } = isiDari(await daftarAturan(await ruangPada('berencana')));
  const [satu, dua] = aturan;
  expect(desimal).toBe(2);
  expect(satu).toMatchObject({
    kode: 'IK01',
    polarisasi: 'makin-tinggi',
    aturan: 'makin-tinggi',
    target: { jenis: 'titik', nilai: 80 },
    targetContoh: false,
  });
  // T = 80: 40 is 50 %, 72 is 90 %, 160 is 200 % and kept at 120.
  expect(
    satu!.baris.map((baris) => [
      'realisasi' in baris && baris.realisasi,
      skor(baris.capaian),
      status(baris.capaian),
    ]),
  ).toEqual([
    [0, 0, 'Jauh dari target'],
    [40, 50, 'Jauh dari target'],
    [72, 90, 'Mendekati target'],
    [80, 100, 'Tercapai'],
    [88, 110, 'Tercapai'],
    [160, 120, 'Tercapai'],
  ]);
  expect(satu!.ambang.map(({ paling }) => paling)).toEqual([
    { sedikit: 80 },
    { sedikit: 72 },
    { sedikit: 56 },
  ]);
  expect(dua).toMatchObject({ target: { jenis: 'rentang', bawah: 90, atas: 110 } });
});

test('tabel pita: satu baris satu pita; tanpa target dipakai target contoh', async () => {
  const buku = await ruangPada('berencana');
  const { id: _, ...isi } = indikator({
    polarisasi: 'dalam-rentang',
    aturanCapaian: {
      jenis: 'tabel-pita',
      batas: { bawah: 0, atas: 120 },
      pita: [
        { mulai: 80, poin: 4 },
        { mulai: 90, poin: 5 },
        { mulai: 110, poin: 4 },
      ],
    },
  });
  isiDari(await imporRencana(buku, lingkunganUji('i'), { indikator: [isi], target: [] }));
  const [satu] = isiDari(await daftarAturan(buku)).aturan;
  expect(satu).toMatchObject({ targetContoh: true, ambang: [] });
  // Points of five: 0, 4, 5, 4.
  expect(satu!.baris.map(({ capaian, ...pita }) => ({ ...pita, skor: skor(capaian) }))).toEqual([
    { sebelum: 80, poin: 0, skor: 0 },
    { mulai: 80, sebelum: 90, poin: 4, skor: 80 },
    { mulai: 90, sebelum: 110, poin: 5, skor: 100 },
    { mulai: 110, poin: 4, skor: 80 },
  ]);
});
