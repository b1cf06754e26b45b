import type { SettingModel, WorkbookModel } from '../book/workbook';
import { api, define, readOnly } from '../protocol/definition';
import { objectOrNull, present } from './objects';

interface SettingTarget {
  readonly book: WorkbookModel;
  readonly setting: SettingModel;
}

export const setting = define<SettingTarget>({
  type: 'Setting',
  id: (target) => target.setting.key,
  scalars: {
    key: readOnly((target) => target.setting.key),
    value: {
      get: (target) => target.setting.value,
      set: (target, value: unknown) => {
        target.setting.value = value;
        target.book.emit({ kind: 'settings-changed' });
      },
    },
  },
  methods: {
    delete: ({ book, setting: model }) => {
      book.settings.splice(book.settings.indexOf(model), 1);
      book.emit({ kind: 'settings-changed' });
    },
  },
});

/** Keys are told apart by upper and lower case. */
const find = (book: WorkbookModel, key: string): SettingTarget | undefined => {
  const model = book.settings.find((one) => one.key === key);
  return model && { book, setting: model };
};

export const settingCollection = define<WorkbookModel>({
  type: 'SettingCollection',
  items: (book) => book.settings.map((model) => api('Setting', { book, setting: model })),
  methods: {
    /** Sets an existing key anew. */
    add: (book, _host, key: string, value: unknown = null) => {
      let model = book.settings.find((one) => one.key === key);
      if (model) model.value = value;
      else {
        model = { key, value };
        book.settings.push(model);
      }
      book.emit({ kind: 'settings-changed' });
      return api('Setting', { book, setting: model });
    },
    getCount: (book) => book.settings.length,
    getItem: (book, _host, key: string) => api('Setting', present(find(book, key), `setting '${key}'`)),
    getItemOrNullObject: (book, _host, key: string) => objectOrNull('Setting', find(book, key)),
  },
});
