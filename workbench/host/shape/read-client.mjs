/**
 * Reads the shape of the API from the debug build of the client: every class with its properties, methods and events,
 * the names they have on the wire, and the API set each needs. Walks the syntax tree; nothing of the client is executed.
 */
import ts from 'typescript';

const literal = (node) => {
  if (node === undefined) return undefined;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  return node.getText();
};

const find = (root, test, found = []) => {
  const visit = (node) => {
    if (test(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
};

const callsOf = (root, name) =>
  find(root, (node) => ts.isCallExpression(node) && node.expression.getText() === name);

const typeName = (node) => node.getText().replace(/^(Excel|OfficeCore)\./, '');

/** `_throwIfApiNotSupported("X.y", _defaultApiSetName, "1.9", _hostName)` gives "1.9"; other sets keep their name. */
const apiSet = (root) => {
  const call = callsOf(root, '_throwIfApiNotSupported')[0];
  if (!call) return undefined;
  const name = literal(call.arguments[1]);
  const version = literal(call.arguments[2]);
  return name === '_defaultApiSetName' || name === 'ExcelApi' ? version : `${name} ${version}`;
};

/** Bodies of the `_CC` helpers that members delegate to, by name. */
const helpersOf = (source) => {
  const helpers = new Map();
  for (const node of find(source, ts.isFunctionDeclaration)) {
    if (node.name && /^\(?function \(_CC\)/.test(node.parent.parent?.getText().slice(0, 20) ?? ''))
      helpers.set(node.name.text, node);
  }
  return helpers;
};

const withHelpers = (body, helpers) => [
  body,
  ...find(body, (node) => ts.isCallExpression(node) && node.expression.getText().startsWith('_CC.'))
    .map((call) => helpers.get(call.expression.getText().slice(4)))
    .filter((helper) => helper !== undefined),
];

const defined = (object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== false));

function readEvent(getter) {
  const made = find(
    getter,
    (node) => ts.isNewExpression(node) && node.expression.getText().endsWith('EventHandlers'),
  )[0];
  if (!made) return undefined;
  const info = made.arguments[3];
  const part = (name) => info.properties.find((property) => property.name.getText() === name)?.initializer;
  const type = part('eventType');
  return defined({
    name: literal(made.arguments[2]),
    generic: made.expression.getText().includes('Generic'),
    number: type && literal(type),
    register: /_this\.(_Register\w+)/.exec(part('registerFunc')?.getText() ?? '')?.[1],
    target: part('getTargetIdFunc')?.getText().replace(/\s+/g, ' '),
    set: apiSet(getter),
  });
}

function readProperty(type, name, descriptor, helpers, seen) {
  const accessor = (kind) => descriptor.properties.find((property) => property.name.getText() === kind);
  const getter = accessor('get').initializer;
  const returned = getter.body.statements.find(ts.isReturnStatement)?.expression;
  const writable = accessor('set') !== undefined;
  if (name === '_isCollection') type.collection = true;
  else if (name === '_scalarPropertyNames') seen.names = literal(returned);
  else if (name === '_scalarPropertyOriginalNames') seen.wires = literal(returned);
  else if (name === '_scalarPropertyUpdateable') seen.writable = literal(returned);
  else if (/^(_className|_navigationPropertyNames|items)$/.test(name)) return;
  else {
    const bodies = withHelpers(getter, helpers);
    const navigation = bodies.flatMap((body) => callsOf(body, '_createPropertyObject'))[0];
    const event = navigation ? undefined : readEvent(getter);
    if (navigation)
      type.navigations[name] = defined({
        wire: literal(navigation.arguments[2]),
        type: typeName(navigation.arguments[0]),
        set: bodies.map(apiSet).find((set) => set !== undefined),
      });
    else if (event) type.events[name] = event;
    else {
      // Some setters send another name than the one the value is read by.
      const sent = writable
        ? withHelpers(accessor('set').initializer, helpers)
            .flatMap((body) => callsOf(body, '_invokeSetProperty'))
            .map((call) => literal(call.arguments[1]))
        : [];
      const wiresWhenSet = sent.length > 1 ? sent : undefined;
      type.scalars[name] = defined({ ...type.scalars[name], set: apiSet(getter), writable, wiresWhenSet });
    }
  }
}

const skipped = /^(_handle\w*|load|retrieve|toJSON|setMockData|ensureUnchanged|set|update)$/;

function readMethod(type, name, fn, helpers) {
  const child = callsOf(fn, '_createChildItemObject')[0];
  if (child) type.item = typeName(child.arguments[0]);
  if (skipped.test(name)) return;
  const bodies = withHelpers(fn.body, helpers);
  const first = (call) => bodies.flatMap((body) => callsOf(body, call))[0];
  const made = first('_createMethodObject');
  const indexer = first('_createIndexerObject');
  const invoked = first('_invokeMethod');
  const common = { parameters: fn.parameters.map((p) => p.name.text), set: bodies.map(apiSet).find(Boolean) };
  if (made)
    type.methods[name] = defined({
      wire: literal(made.arguments[2]),
      type: typeName(made.arguments[0]),
      ...common,
    });
  else if (indexer)
    type.methods[name] = defined({ wire: 'GetItem', type: typeName(indexer.arguments[0]), ...common });
  else if (invoked) type.methods[name] = defined({ wire: literal(invoked.arguments[1]), ...common });
}

function readClass(body, helpers) {
  const type = { scalars: {}, navigations: {}, methods: {}, events: {} };
  const seen = {};
  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const expression = statement.expression;
    if (
      ts.isCallExpression(expression) &&
      expression.expression.getText() === 'Object.defineProperty' &&
      expression.arguments[0].getText().endsWith('.prototype')
    )
      readProperty(type, literal(expression.arguments[1]), expression.arguments[2], helpers, seen);
    else if (
      ts.isBinaryExpression(expression) &&
      ts.isPropertyAccessExpression(expression.left) &&
      expression.left.expression.getText().endsWith('.prototype') &&
      ts.isFunctionExpression(expression.right)
    )
      readMethod(type, expression.left.name.text, expression.right, helpers);
  }
  (seen.names ?? []).forEach((name, i) => {
    const wire = seen.wires?.[i] ?? name[0].toUpperCase() + name.slice(1);
    type.scalars[name] = defined({
      ...type.scalars[name],
      wire,
      writable: seen.writable?.[i] ?? type.scalars[name]?.writable,
    });
  });
  return type;
}

/** @param {string} text the debug build @returns {Record<string, object>} types of the Excel namespace by name */
export function readClient(text) {
  const source = ts.createSourceFile('client.js', text, ts.ScriptTarget.ES2015, true, ts.ScriptKind.JS);
  const start = text.indexOf('var _hostName = "Excel"');
  const helpers = helpersOf(source);
  const types = {};
  for (const node of find(source, ts.isVariableDeclaration)) {
    if (node.pos < start || !node.initializer) continue;
    const bare = (n) => (ts.isParenthesizedExpression(n) ? bare(n.expression) : n);
    const call = bare(node.initializer);
    if (!ts.isCallExpression(call) || call.arguments.length !== 1) continue;
    if (!call.arguments[0].getText().endsWith('ClientObject')) continue;
    const fn = bare(call.expression);
    if (ts.isFunctionExpression(fn)) types[node.name.text] = readClass(fn.body, helpers);
  }
  return types;
}
