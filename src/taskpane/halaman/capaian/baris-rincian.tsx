import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useBahasa, useTeks } from '../../konteks/bahasa';
import { usePergi } from '../../konteks/pergi';
import { useTulis } from '../../konteks/tulis';
import type { BarisTampil } from '../../pekerja/tugas/tampil-rincian';

const useGaya = makeStyles({
  butir: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  kecil: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** One row behind a figure: what it brings in, its values, the cell each came from, and its place in the workbook. */
export function BarisRincian({
  baris: { opd, nilai, sebab, isian, asal, diBuku },
}: {
  readonly baris: BarisTampil;
}) {
  const gaya = useGaya();
  const { kode } = useBahasa();
  const teks = useTeks('capaian');
  const { angka } = useTulis();
  const { pergi } = usePergi();
  const sel = isian.flatMap((satu) => satu.sel ?? []);
  return (
    <li className={gaya.butir}>
      <Text weight="semibold">{nilai === null ? sebab?.[kode] : angka(nilai)}</Text>
      <Caption1 className={gaya.kecil}>
        {isian.map((satu) => `${satu.variabel} ${satu.nilai[kode]}`).join(' · ')}
      </Caption1>
      <Caption1 className={gaya.kecil}>
        {opd}
        {asal !== null &&
          ` · ${teks.dariBerkas(
            asal.berkas,
            asal.lembar,
            sel.length === 0 ? teks.barisKe(asal.baris) : sel.join(' '),
          )}`}
      </Caption1>
      {diBuku !== null && (
        <Link as="button" title={teks.bukaBaris} onClick={() => pergi(diBuku)}>
          {teks.keLembar(diBuku.lembar, diBuku.baris)}
        </Link>
      )}
    </li>
  );
}
