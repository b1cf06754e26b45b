import { WaktuTahap } from '../../src/cli/waktu-tahap';

/** A clock that stands where it is put. */
test('each stage lasts until the next begins, the last until the end', () => {
  const jam = { ms: 150 };
  const waktu = new WaktuTahap(() => jam.ms);
  waktu.tahap('baca');
  jam.ms = 400;
  waktu.tahap('tulis');
  jam.ms = 410.4;
  expect(waktu.selesai()).toEqual(['waktu mulai 150 ms', 'waktu baca 250 ms', 'waktu tulis 10 ms']);
});
