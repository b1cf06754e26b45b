import type { Acak } from '../acak';
import type { Sel } from '../../lembar/tipe';
import { TEKS_TIDAK_BERLAKU as TB } from '../../lembar/kodek-isian';
import { angkaSel, teksSel, type BarisTemplate } from './baris-template';
import { isBerHps, susunPeristiwa, type Peristiwa } from './peristiwa';

/** What a unit knows when it fills a row. */
export interface BahanIsi {
  readonly baris: BarisTemplate;
  readonly acak: Acak;
  /** 1 January and the data date, as Excel serials. */
  readonly awal: number;
  readonly tanggalData: number;
  /** The unit's packages and transactions as they stand in the template. */
  readonly paket: readonly BarisTemplate[];
  readonly transaksi: readonly BarisTemplate[];
}

/** The cells that a unit would type, by variable; `null` where it leaves one blank. */
export type IsiBaris = Readonly<Partial<Record<string, Sel>>>;

const seribu = (rupiah: number): number => Math.round(rupiah / 1000) * 1000;

const kodeRup = (baris: BarisTemplate): readonly string[] => teksSel(baris, 'kodeRup').split(';');

function paguPaket({ baris, paket }: BahanIsi): number | undefined {
  const kode = kodeRup(baris);
  const milik = paket.filter((satu) => kode.includes(teksSel(satu, 'kodeRup')));
  const pagu = milik.map((satu) => angkaSel(satu, 'pagu') ?? 0).reduce((a, b) => a + b, 0);
  return pagu > 0 ? pagu : undefined;
}

const metodeTender: ReadonlySet<string> = new Set(['Tender', 'Tender Cepat', 'Seleksi']);

export function isiTransaksi(bahan: BahanIsi): IsiBaris {
  const { baris, acak, awal, tanggalData } = bahan;
  const [status, metode] = [teksSel(baris, 'status'), teksSel(baris, 'metode')];
  const batal = status === 'Gagal/Batal';
  const peristiwa = susunPeristiwa(
    {
      status,
      metode,
      jenis: teksSel(baris, 'jenis'),
      awal,
      tanggalData,
      kontrak: angkaSel(baris, 'tgl_kontrak'),
      akhir: angkaSel(baris, 'tgl_akhir_kontrak'),
    },
    acak,
  );
  const diadendum = !batal && acak.peluang(0.05);
  const berHps = isBerHps(metode);
  // In this order: the sample city stays the same only while each number is drawn in its turn.
  return {
    status: peristiwa.bast === undefined ? status : 'Selesai',
    ...isiNilai(bahan, { batal, diadendum, berHps }),
    ...isiPemilihan(metodeTender.has(metode), acak),
    ...isiTanggal(peristiwa, { batal, diadendum }),
    jumlah_adendum: batal ? TB : Number(diadendum),
    e_kontrak: batal ? TB : yaTidak(berHps),
  };
}

const yaTidak = (isi: boolean): 'Ya' | 'Tidak' => (isi ? 'Ya' : 'Tidak');

interface Sifat {
  readonly batal: boolean;
  readonly diadendum: boolean;
  readonly berHps: boolean;
}

function isiNilai(bahan: BahanIsi, { batal, diadendum, berHps }: Sifat): IsiBaris {
  const { baris, acak } = bahan;
  const nilai = angkaSel(baris, 'nilai_kontrak') ?? 0;
  const nilaiAwal = diadendum ? seribu(nilai / (1 + acak.pecahan() * 0.08)) : nilai;
  const pagu = paguPaket(bahan) ?? Number.MAX_SAFE_INTEGER;
  const hps = Math.max(nilaiAwal, Math.min(pagu, seribu(nilaiAwal / (0.99 - acak.pecahan() * 0.1))));
  const nilaiPdn = Math.floor(nilai * acak.pecahan());
  const bagianUmk = acak.berbobot([
    [1, 40],
    [0.5, 20],
    [0, 40],
  ]);
  return {
    hps: berHps && !batal ? hps : TB,
    nilai_kontrak_awal: batal ? TB : nilaiAwal,
    nilai_kontrak: nilai,
    nilai_pdn: nilaiPdn,
    nilai_umk: batal ? TB : Math.floor(nilai * bagianUmk),
  };
}

const isiPemilihan = (tender: boolean, acak: Acak): IsiBaris =>
  tender
    ? { versi_tender: 1, jumlah_penawar: acak.bulat(2, 9), ada_sanggah: yaTidak(acak.peluang(0.08)) }
    : { versi_tender: TB, jumlah_penawar: TB, ada_sanggah: TB };

function isiTanggal(peristiwa: Peristiwa, { batal, diadendum }: Omit<Sifat, 'berHps'>): IsiBaris {
  const { pengumuman, penetapan, kontrak, akhir, bast } = peristiwa;
  return {
    tgl_pengumuman: pengumuman ?? TB,
    tgl_penetapan: penetapan ?? TB,
    tgl_kontrak: kontrak ?? TB,
    tgl_akhir_kontrak: akhir ?? TB,
    tgl_akhir_adendum: diadendum && akhir !== undefined ? akhir + 14 : null,
    // What was broken off is never handed over; what is under way is not yet.
    tgl_bast: bast ?? (batal ? TB : null),
  };
}

export function isiPaket({ baris, acak, awal, transaksi }: BahanIsi): IsiBaris {
  const kode = teksSel(baris, 'kodeRup');
  const status = transaksi
    .filter((satu) => kodeRup(satu).includes(kode))
    .map((satu) => teksSel(satu, 'status'));
  const tuntas = status.includes('Selesai') && !status.includes('Berjalan') && acak.peluang(0.7);
  const diumumkan = awal + acak.bulat(-20, 25);
  return {
    tahun_jamak: acak.peluang(0.01) ? 'Ya' : 'Tidak',
    transaksi_lengkap: tuntas ? 'Ya' : 'Tidak',
    tgl_umumkan_rup: diumumkan,
    tgl_rencana_pemilihan: diumumkan + acak.bulat(-3, 60),
    jumlah_revisi_rup: acak.peluang(0.2) ? acak.bulat(1, 2) : 0,
  };
}

export function isiUnit({ acak, paket }: BahanIsi): IsiBaris {
  const pagu = paket.map((satu) => angkaSel(satu, 'pagu') ?? 0).reduce((a, b) => a + b, 0);
  const konsultasi = acak.bulat(2, 14);
  const responden = acak.bulat(8, 30);
  const formasi = acak.bulat(0, 3);
  return {
    belanja_pbj: seribu(pagu / (0.92 + acak.pecahan() * 0.15)),
    konsultasi_masuk: konsultasi,
    konsultasi_tepat_waktu: konsultasi - (acak.peluang(0.4) ? acak.bulat(1, 2) : 0),
    jumlah_responden: responden,
    total_nilai_kepuasan: responden * acak.bulat(78, 92),
    formasi_jf_ppbj: formasi,
    jf_ppbj_terisi: Math.max(0, formasi - (acak.peluang(0.35) ? 1 : 0)),
  };
}

export function isiAksi({ baris, acak, tanggalData }: BahanIsi): IsiBaris {
  const jatuhTempo = (angkaSel(baris, 'tgl_target_aksi') ?? tanggalData) <= tanggalData;
  const selesai = jatuhTempo && acak.peluang(0.85);
  const berjalan = jatuhTempo || acak.peluang(0.7);
  return {
    status_aksi: selesai ? 'Selesai' : berjalan ? 'Sedang berjalan' : 'Belum dimulai',
    kemajuan_aksi: selesai ? 100 : berjalan ? acak.bulat(2, 18) * 5 : 0,
  };
}
