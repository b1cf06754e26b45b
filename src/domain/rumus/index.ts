/** The formula engine: check a formula, arrange data as columns, evaluate, explain. Start reading at `periksa-rumus.ts`. */
export { batasRumus } from './batas';
export { catatanRumus, type CatatanRumus, type ParamsCatatanRumus } from './catatan';
export type { TipeNilai } from './tipe-nilai';
export { susunTabelKolom, susunTabelUrut, type BarisIsian, type TabelKolom } from './data/tabel';
export {
  bagiLingkup,
  evaluasiPerLingkup,
  evaluasiRumus,
  type CakupanTingkat,
  type Evaluasi,
  type PembagianTingkat,
} from './evaluasi';
export { nilai, tidakDapatDihitung, type Hasil, type Sebab, type SebabBaris } from './hasil';
export { kodeBatas } from './hitung/batas-baris';
export { statusBaris } from './hitung/topeng';
export { artiTercadang, isNamaTercadang, NamaBersama, type ArtiTercadang, type KamusRumus } from './kamus';
export type { KonteksEvaluasi, KonteksRujukan, LingkupTingkat } from './konteks';
export { NamaMirip } from './nama-mirip';
export { periksaRumus } from './periksa-rumus';
export type { RincianAgregat, RincianRujukan, RincianRumus } from './rincian/rincian';
export type { PeranRumus, RumusSah } from './rumus-sah';
export { periksaSiklus } from './siklus';
export { bacaanRumus } from './bacaan';
export { isBesaran } from './besaran';
export { agregatPenyebut, isAditif } from './sifat';
export { nilaiAgregat, type NilaiAgregat } from './nilai-agregat';
export { bentukPecahan, type Lurus, type Pecahan } from './pecahan';
