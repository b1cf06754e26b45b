import { Body1, Caption1, MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { BarisTombol } from '../../komponen/baris-tombol';
import { Keadaan } from '../../komponen/keadaan-tugas';
import { Kosong } from '../../komponen/kosong';
import { useTeks } from '../../hooks/bahasa';
import { isiHasil, useBaca, useTugas } from '../../hooks/tugas';
import { useGayaData } from './gaya';
import { PerubahanPaket } from './paket/perubahan-paket';
import { GantiKode } from './unit/ganti-kode';
import { KodeSementara } from './unit/kode-sementara';

type TabelData = 'paket' | 'transaksi' | 'opd';

/** What procurement data the workspace holds, each part leading to its sheet. */
export function Ikhtisar() {
  const gaya = useGayaData();
  const teks = useTeks('data');
  const baca = useBaca('data', 'ikhtisar', {});
  const { jalankan } = useTugas('tempat', 'bukaTabel');
  const [diganti, setDiganti] = useState<string>();
  const [hilang, setHilang] = useState<TabelData>();
  const isi = isiHasil(baca.hasil);
  if (isi === undefined) return <Keadaan tugas={baca} sedang={teks.memuat} ulangi={baca.ulangi} />;
  const buka = async (tabel: TabelData): Promise<void> => {
    const hasil = await jalankan({ tabel });
    setHilang(isiHasil(hasil)?.ada === false ? tabel : undefined);
  };
  const { kosong, sementara, impor } = isi;
  const baris = [
    { tabel: 'paket', jumlah: isi.paket, keterangan: null },
    { tabel: 'transaksi', jumlah: isi.transaksi, keterangan: null },
    { tabel: 'opd', jumlah: isi.unit, keterangan: isi.tanpaPaket },
  ] as const;
  return (
    <>
      {kosong && <Kosong {...teks.kosong} />}
      <section className={gaya.bagian} aria-labelledby="ikhtisar-data">
        <Subtitle2 as="h3" id="ikhtisar-data" className={gaya.judul}>
          {teks.ikhtisar}
        </Subtitle2>
        <ul className={gaya.daftar}>
          {baris.map(({ tabel, jumlah, keterangan }) => (
            <li key={tabel}>
              <BarisTombol
                label={teks.jenis[tabel]}
                nilai={jumlah}
                judul={teks.bukaLembar(teks.jenis[tabel])}
                {...(keterangan === null ? {} : { keterangan })}
                padaKlik={() => void buka(tabel)}
              />
            </li>
          ))}
        </ul>
        {hilang !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody role="alert">{teks.lembarHilang(teks.jenis[hilang])}</MessageBarBody>
          </MessageBar>
        )}
        {sementara !== null && <KodeSementara sementara={sementara} ganti={setDiganti} />}
      </section>
      <GantiKode unit={isi.daftarUnit} dipilih={diganti} pilih={setDiganti} />
      {!kosong && <PerubahanPaket unit={isi.daftarUnit} usulan={isi.usulan} />}
      <section className={gaya.bagian} aria-labelledby="impor-terakhir">
        <Subtitle2 as="h3" id="impor-terakhir" className={gaya.judul}>
          {teks.imporTerakhir}
        </Subtitle2>
        {impor.length === 0 ? (
          <Body1>{teks.belumImpor}</Body1>
        ) : (
          <ul className={gaya.daftar}>
            {impor.map(({ waktu, ringkasan }, k) => (
              <li key={k} className={gaya.butir}>
                <Caption1 block className={gaya.redup}>
                  {waktu}
                </Caption1>
                {ringkasan}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Keadaan tugas={baca} sedang={teks.memuat} ulangi={baca.ulangi} />
    </>
  );
}
