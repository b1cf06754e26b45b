import { rincian, type HasilRincian } from '../../../src/application/capaian/rincian';
import { sajikanRincian } from '../../../src/sajian/capaian/rincian';
import { bahasaDari } from '../../bangun/bahasa';
import { isiDari } from '../../bangun/ruang-kerja';
import { ruangTerkompilasi } from '../../bangun/terkompilasi';

const bernilai = async (nilai: number): Promise<HasilRincian> => {
  const hasil = isiDari(
    await rincian(await ruangTerkompilasi(), { periode: '2026-TW1', indikator: 'IK01', batas: 1 }),
  );
  return { ...hasil, capaian: { ...hasil.capaian, hasil: { jenis: 'nilai', nilai } } };
};

test('nilai sebelum dibulatkan disebut bila lain, dalam kata-kata bahasanya', async () => {
  const sepertiga = await bernilai(200 / 3);
  expect(sajikanRincian(sepertiga, bahasaDari.id).sebelumDibulatkan).toBe(
    'sebelum dibulatkan 66,6666666667 %',
  );
  expect(sajikanRincian(sepertiga, bahasaDari.en).sebelumDibulatkan).toBe('before rounding 66.6666666667 %');
  expect(sajikanRincian(await bernilai(66.67), bahasaDari.id).sebelumDibulatkan).toBeNull();
});
