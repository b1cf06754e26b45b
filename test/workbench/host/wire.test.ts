import { Host } from '../../../workbench/host/host';
import { readShape } from '../../../workbench/host/bridge/client';
import type { RequestBody, ResponseBody } from '../../../workbench/host/protocol/wire';

const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
  4: { Id: 4, ObjectPathType: 7, Name: '' },
  5: { Id: 5, ObjectPathType: 6, Name: 'ref-99' },
  6: { Id: 6, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' },
  7: {
    Id: 7,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['A1:B2'] },
  },
};

const ask = (host: Host, ...actions: RequestBody['Actions']): ResponseBody =>
  host.answer({ Actions: actions, ObjectPaths: paths }, 100).body as ResponseBody;

/** What the client seldom sends, straight on the wire. */
describe('the wire itself', () => {
  const host = new Host({ shape: readShape() });

  test('update sets several properties by the names of the client', () => {
    const state = { name: 'Baru', tabColor: '#112233' };
    expect(
      ask(host, { Id: 10, ActionType: 9, Name: '', ObjectPathId: 3, ObjectState: state }).Error,
    ).toBeUndefined();
    expect(host.snapshot().sheets[0]!.name).toBe('Baru');
    host.user.does((book) => book.renameSheet(book.sheets[0]!, 'Sheet1'));
  });

  test('a trace gives a result and its id; a null object is null', () => {
    const answer = ask(
      host,
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 4 },
      { Id: 11, ActionType: 5, Name: 'x', ObjectPathId: 0 },
    );
    expect(answer.Results).toEqual([
      { ActionId: 10, Value: null },
      { ActionId: 11, Value: null },
    ]);
    expect(answer.TraceIds).toEqual([11]);
  });

  test('answers carry wire names, and the id by which the client finds a sheet again', () => {
    const answer = ask(
      host,
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 3 },
      { Id: 11, ActionType: 3, Name: '_KeepReference', ObjectPathId: 7, ArgumentInfo: { Arguments: [] } },
      {
        Id: 12,
        ActionType: 2,
        Name: '',
        ObjectPathId: 7,
        QueryInfo: { Select: ['values', 'worksheet/name'] },
      },
    );
    const [sheet, , range] = answer.Results.map((one) => one.Value as Record<string, unknown>);
    expect(sheet!['Id']).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(range).toMatchObject({
      _ReferenceId: 'ref-1',
      Values: [
        ['', ''],
        ['', ''],
      ],
      Worksheet: { Name: 'Sheet1' },
    });
  });

  test.each([
    [
      'a reference that was released',
      'InvalidReference',
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 5 },
    ],
    [
      'a path that is not in the request',
      'InvalidReference',
      { Id: 10, ActionType: 1, Name: '', ObjectPathId: 77 },
    ],
    ['an action of an unknown type', 'NotImplemented', { Id: 10, ActionType: 42, Name: '', ObjectPathId: 3 }],
    [
      'an unknown method of a service',
      'NotImplemented',
      { Id: 10, ActionType: 3, Name: 'Nothing', ObjectPathId: 6 },
    ],
    ['an unknown method', 'ApiNotFound', { Id: 10, ActionType: 3, Name: 'Nothing', ObjectPathId: 3 }],
    [
      'setting a null object',
      'ItemNotFound',
      { Id: 10, ActionType: 4, Name: 'Name', ObjectPathId: 4, ArgumentInfo: { Arguments: ['x'] } },
    ],
  ])('%s: %s', (_what, code, action) => {
    expect(ask(host, action).Error).toMatchObject({ Code: code, ActionIndex: 0 });
  });
});
