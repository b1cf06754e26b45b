import { Body1, Caption1, Field } from '@fluentui/react-components';
import { KotakCari } from '../../../komponen/kotak-cari';
import { useState } from 'react';
import type { PustakaRencana } from '../../../../application/rencana/pustaka-rencana';
import { cariPustaka } from '../../../../domain/pustaka/cari';
import { Pilih } from '../../../komponen/pilih';
import { useTeks } from '../../../hooks/bahasa';
import { useGayaRencana } from '../gaya';
import { Entri } from './entri';
import { Tambahkan } from './tambahkan';

/** The library, searched and filtered; ticked entries keep their tick while they are not shown. */
export function DaftarEntri({ pustaka: { entri, area } }: { readonly pustaka: PustakaRencana }) {
  const gaya = useGayaRencana();
  const teks = useTeks('pustaka');
  const [cari, setCari] = useState('');
  const [pengukuran, setPengukuran] = useState('');
  /** Area by the id of each ticked entry. */
  const [dipilih, setDipilih] = useState<ReadonlyMap<string, string>>(new Map());
  const tampil = cariPustaka(entri, cari).filter(
    (satu) => pengukuran === '' || satu.areaPengukuran === pengukuran,
  );
  const pilih = (id: string, kodeArea: string | undefined) => {
    const baru = new Map(dipilih);
    if (kodeArea === undefined) baru.delete(id);
    else baru.set(id, kodeArea);
    setDipilih(baru);
  };
  // What was added meanwhile, by hand or here, is no longer to be added.
  const masih = new Map([...dipilih].filter(([id]) => entri.find((e) => e.id === id)?.sudahAda.length === 0));
  return (
    <div className={gaya.tumpuk}>
      <Body1>{teks.keterangan}</Body1>
      <div className={gaya.bagian}>
        <Field label={teks.cari}>
          <KotakCari value={cari} ubah={setCari} />
        </Field>
        <Pilih
          label={teks.areaPengukuran}
          nilai={pengukuran}
          daftar={[
            ['', teks.semua],
            ...[...new Set(entri.map((satu) => satu.areaPengukuran))].map((satu) => [satu, satu] as const),
          ]}
          ubah={setPengukuran}
        />
        <Caption1 role="status">
          {tampil.length === 0 ? teks.tidakAda : teks.ditampilkan(tampil.length, entri.length)}
        </Caption1>
      </div>
      <ul className={gaya.daftar}>
        {tampil.map((satu) => (
          <Entri
            key={satu.id}
            entri={satu}
            area={area}
            namaEntri={(id) => entri.find((e) => e.id === id)?.nama ?? id}
            areaDipilih={masih.get(satu.id)}
            pilih={(kodeArea) => pilih(satu.id, kodeArea)}
          />
        ))}
      </ul>
      <Tambahkan entri={entri} dipilih={masih} selesai={() => setDipilih(new Map())} />
    </div>
  );
}
