import { tanggalDariIso } from '../../../src/domain/umum/tanggal';
import { sajikanHitungUlang } from '../../../src/sajian/capaian/hitung-ulang';
import { bahasaDari } from '../../bangun/bahasa';

const dihitung = [{ periode: '2026-B02', tanggalData: tanggalDariIso('2026-03-05')! }];

test('yang dihitung ulang, dengan tanggal datanya', () => {
  expect(sajikanHitungUlang({ dihitung, terkunci: [], tanpaPerubahan: false }, bahasaDari.id)).toEqual({
    judul: 'Lembar Capaian sudah dihitung ulang.',
    periode: ['Februari 2026, data per 5 Maret 2026'],
  });
});

test('yang sudah sesuai', () => {
  expect(sajikanHitungUlang({ dihitung, terkunci: [], tanpaPerubahan: true }, bahasaDari.en)).toEqual({
    judul: 'The sheet Capaian is up to date; nothing was written.',
    periode: ['February 2026, data as of 5 March 2026'],
  });
});
