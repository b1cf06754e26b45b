import { evaluasiRumus } from '../../../src/domain/rumus';
import { catatanSingkat, kamus, konteks, rumus, tabel } from './alat';
test('coba', () => {
  for (const t of ['jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100','cacah(terisi(tgl_bast) dan tgl_bast <= tgl_akhir_kontrak) / cacah(tgl_akhir_kontrak <= tanggal_data atau terisi(tgl_bast)) * 100','rata(hari(tgl_pengumuman, tgl_penetapan))','cacah(status == "Gagal/Batal") / cacah(terisi(tgl_pengumuman)) * 100','jumlah(pagu) / jumlah(belanja_pbj) * 100','import("fs")','x.constructor','f(x)=3','ones(1e9)','1;2','a atau','hps * 2','jumlah(hps) 2','jumlah(hps*1,5)','jumlah(hps)*1,5','jumlah(hps;hps>1,5)','jumlah(hps > 200.000.000)','e + pi + i + PA','min','jumlah(jumlah(hps))','jumlah(hps+pagu)','cacah()','cacah(status == "Gagal")','bukan status == "x"','1 < 2 < 3','2^3^2', 'cacah(“Tender” = metode)','','   ','=jumlah(hps)','jumlah(hps',')','jumlah()','jika(hps>1,1,0)', 'IK01 * 0.5 + skor(IK02)', 'jumlah(IK01)', 'jumlah(hps)%','[1,2]', "'a'", 'a?b:c','jumlah(hps)\n+1','sum(hps)','\u200bx', '😀', 'skor(hps)','"a"=="b"'])
    console.log(t, catatanSingkat(t));
  console.log(evaluasiRumus(rumus('jumlah(hps - nilai_kontrak_awal) / jumlah(hps) * 100'), konteks({tabel:{transaksi: tabel({hps:[100,200,null],nilai_kontrak_awal:[90,null,5]})}})).rincian(10).agregat)
});
