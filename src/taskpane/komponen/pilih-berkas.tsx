import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { useTeks } from '../hooks/bahasa';

const useGaya = makeStyles({
  kotak: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  diAtas: {
    backgroundColor: tokens.colorBrandBackground2,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
  masukan: { display: 'none' },
});

/** Files by a button or dropped; what is in them is the reader's business, not this box's. */
export function PilihBerkas({
  label,
  terima,
  banyak = false,
  nonaktif = false,
  padaBerkas,
}: {
  /** Words of the button: "Pilih berkas CSV". */
  readonly label: string;
  /** File types for the dialog, e.g. `.csv`. */
  readonly terima: string;
  readonly banyak?: boolean;
  readonly nonaktif?: boolean;
  readonly padaBerkas: (berkas: readonly File[]) => void;
}) {
  const gaya = useGaya();
  const teks = useTeks('komponen');
  const masukan = useRef<HTMLInputElement>(null);
  const [diAtas, setDiAtas] = useState(false);
  const [folder, setFolder] = useState(false);

  const ambil = (berkas: readonly File[]): void => {
    setFolder(false);
    if (berkas.length > 0) padaBerkas(banyak ? berkas : berkas.slice(0, 1));
  };
  const jatuh = (peristiwa: DragEvent): void => {
    peristiwa.preventDefault();
    setDiAtas(false);
    if (nonaktif) return;
    const { items, files } = peristiwa.dataTransfer;
    const isFolder = [...items]
      .filter(({ kind }) => kind === 'file')
      .map((satu) => satu.webkitGetAsEntry()?.isDirectory === true);
    const berkas = [...files].filter((_, ke) => isFolder[ke] !== true);
    if (berkas.length === 0 && files.length > 0) setFolder(true);
    // Among files a folder is one more that cannot be read: it is named in their list, and costs them nothing.
    else ambil(banyak ? [...files] : berkas);
  };
  return (
    <>
      <div
        role="group"
        aria-label={label}
        className={mergeClasses(gaya.kotak, diAtas && gaya.diAtas)}
        onDragOver={(peristiwa) => {
          peristiwa.preventDefault();
          setDiAtas(!nonaktif);
        }}
        onDragLeave={() => setDiAtas(false)}
        onDrop={jatuh}
      >
        <Button appearance="primary" disabled={nonaktif} onClick={() => masukan.current?.click()}>
          {label}
        </Button>
        <Caption1>{teks.seretKeSini}</Caption1>
        <input
          ref={masukan}
          className={gaya.masukan}
          type="file"
          accept={terima}
          multiple={banyak}
          aria-label={label}
          tabIndex={-1}
          onChange={({ target }) => {
            ambil([...(target.files ?? [])]);
            // So that the same file can be chosen once more after it was corrected.
            target.value = '';
          }}
        />
      </div>
      {folder && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{teks.folderDitolak}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
