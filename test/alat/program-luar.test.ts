import { berkasOpenpyxl, tanyaPython, ubahDenganSoffice, ujiDengan } from './program-luar';

const MAGIC_ZIP = [0x50, 0x4b];

ujiDengan('openpyxl', 'openpyxl writes a workbook and reads it back', () => {
  const isi = berkasOpenpyxl(
    'import sys,openpyxl\nb=openpyxl.Workbook()\nb.active["A1"]=7\nb.save(sys.argv[1])',
  );
  expect([...isi.subarray(0, 2)]).toEqual(MAGIC_ZIP);
  const cetak = 'import sys,openpyxl\nprint(openpyxl.load_workbook(sys.argv[1]).active["A1"].value)';
  expect(tanyaPython(cetak, isi)).toBe('7\n');
});

ujiDengan('soffice', 'LibreOffice converts a text table to a workbook', () => {
  const xlsx = ubahDenganSoffice(new TextEncoder().encode('a,b\n1,2\n'), 'tabel.csv', 'xlsx');
  expect([...xlsx.subarray(0, 2)]).toEqual(MAGIC_ZIP);
});
