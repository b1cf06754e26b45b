import { MessageBar, MessageBarBody, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { BahanRumus } from '../../../../application/rencana/bahan-rumus';
import type { DrafRumus } from '../../../../application/rencana/draf-rumus';
import { Keadaan } from '../../../komponen/keadaan-tugas';
import { TombolBersebab } from '../../../komponen/tombol-bersebab';
import { Pilih } from '../../../komponen/pilih';
import { useTeks } from '../../../hooks/bahasa';
import { isiHasil, useTugas } from '../../../hooks/tugas';
import { useGayaRencana } from '../gaya';
import { HasilUji } from './hasil-uji';

/** Rows of each part of the formula that are listed. */
const BARIS = 5;
const IMPOR = 'impor';

/** Calculates the formula as it is typed, for all units, on a compiled period or on what was imported. */
export function Uji({
  draf,
  periode,
  adaSalah,
  satuan,
}: {
  readonly draf: DrafRumus;
  readonly periode: BahanRumus['periode'];
  readonly adaSalah: boolean;
  readonly satuan: string;
}) {
  const gaya = useGayaRencana();
  const teks = useTeks('rumus').uji;
  const tugas = useTugas('rencana-rumus', 'uji');
  const [sumber, setSumber] = useState(periode[0]?.kode ?? IMPOR);
  const [dicoba, setDicoba] = useState<DrafRumus>();
  const kosong = draf.rumus.trim() === '';
  const coba = () => {
    setDicoba(draf);
    const dari = sumber === IMPOR ? IMPOR : { periode: sumber };
    void tugas.jalankan({ draf, sumber: dari, batas: BARIS, satuan });
  };
  const isi = isiHasil(tugas.hasil);
  const basi = dicoba !== undefined && (dicoba.rumus !== draf.rumus || dicoba.basis !== draf.basis);
  return (
    <section className={gaya.bagian} aria-labelledby="uji-rumus">
      <Subtitle2 as="h3" id="uji-rumus" className={gaya.judul}>
        {teks.judul}
      </Subtitle2>
      <Pilih
        label={teks.data}
        nilai={sumber}
        daftar={[...periode.map(({ kode, label }) => [kode, label] as const), [IMPOR, teks.impor]]}
        ubah={setSumber}
      />
      <TombolBersebab
        utama={false}
        label={teks.coba}
        sebab={adaSalah ? teks.perbaikiDahulu : kosong ? teks.tulisDahulu : null}
        sibuk={tugas.berjalan}
        tekan={coba}
      />
      {basi && isi !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{teks.berubah}</MessageBarBody>
        </MessageBar>
      )}
      {isi !== undefined && !tugas.berjalan && <HasilUji hasil={isi} />}
      {!basi && <Keadaan tugas={tugas} sedang={teks.sedang} ulangi={coba} />}
    </section>
  );
}
