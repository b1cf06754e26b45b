import type { statis as sumber } from '../id/statis';
import { layanan } from './layanan';
import { pita } from './pita';

export const statis: typeof sumber = {
  budaya: ['en-US'],
  produk: pita.panel.nama,
  uraian:
    'Performance management of a procurement unit (UKPBJ) by its 19-step SOP inside an Excel workbook: plan, data of the units, compilation and achievement. No data leaves this computer.',
  terpasang: {
    judul: 'Kinerja PBJ is ready',
    uraian:
      'Choose Kinerja PBJ on the Home tab to open the pane. A new performance workbook is made from there.',
  },
  layanan,
  tombol: {
    panel: {
      nama: pita.panel.nama,
      uraian:
        'Opens the Kinerja PBJ pane: the 19 steps of the SOP, who does what by when, and the buttons that do it.',
      bantuan: 'Opens the pane: the 19 steps, who does what, and the buttons that do it.',
    },
    kompilasi: {
      nama: pita.kompilasi.nama,
      uraian:
        'Opens the pane at the page of compilation: reads the templates that units returned, shows changes and findings, and saves them to the workbook once you agree.',
      bantuan: 'Opens the pane at the page of compilation, where the templates that units returned are read.',
    },
  },
  panel: {
    memuat: 'Loading Kinerja PBJ …',
    terlaluLama: {
      judul: 'This Excel is too old for Kinerja PBJ',
      isi: 'Kinerja PBJ needs Microsoft 365, Excel 2021 or later, or retail Excel 2019, with Microsoft Edge WebView2 on Windows; on Mac: macOS with Safari 16.4 or later; or Excel on the web. Update Office, or open this workbook in Excel on the web. The workbook is as it was.',
    },
    tanpaOffice: {
      judul: 'Office.js could not be loaded',
      isi: 'Check the connection to appsforoffice.microsoft.com, then close and reopen this pane. Without Office.js, Kinerja PBJ cannot read the workbook.',
    },
    tanpaJavaScript: 'Kinerja PBJ needs JavaScript. Switch it on, then open this pane again.',
  },
  bantuan: {
    judul: 'Kinerja PBJ: help',
    isi: 'Kinerja PBJ runs the performance SOP of a procurement unit (UKPBJ), 19 steps, inside an Excel workbook. All data is in the performance workbook; none leaves this computer.',
    tombol: 'Buttons on the Home tab',
    mulai: {
      judul: 'Begin',
      isi: 'Open an empty workbook, choose Kinerja PBJ on the Home tab, and follow steps 1 and 2 in the pane.',
    },
    perlu: {
      judul: 'Which Excel is needed',
      isi: 'Microsoft 365, Excel 2021 or later, retail Excel 2019, Excel on the web, or Excel for Mac. Those who fill in templates do not need this add-in: any spreadsheet program will do.',
    },
    pihakKetiga: {
      judul: 'Parts by others',
      isi: 'Packages in this add-in and their licences',
    },
  },
};
