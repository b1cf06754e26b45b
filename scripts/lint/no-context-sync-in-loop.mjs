/**
 * Lint rule `office-addins/no-context-sync-in-loop`, by the name that Microsoft's own plugin gives it: a loop that waits for
 * Excel at every turn takes as many round trips as it has turns; queue everything, then sync once
 * (learn.microsoft.com/office/dev/add-ins/concepts/correlated-objects-pattern).
 */
const LINGKARAN = /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/;
/** Methods that call a function for each item. */
const SETIAP = new Set(['forEach', 'map', 'flatMap', 'filter', 'reduce']);

const isFungsi = ({ type }) => /Function/.test(type);

const setiapButir = (fungsi) => {
  const { parent } = fungsi;
  return (
    parent.type === 'CallExpression' &&
    parent.arguments.includes(fungsi) &&
    parent.callee.type === 'MemberExpression' &&
    SETIAP.has(parent.callee.property.name)
  );
};

/** Whether a node runs again and again: in a loop of its own function, or in a function called for each item. */
function berulang(node) {
  for (let satu = node; satu.parent; satu = satu.parent) {
    if (isFungsi(satu)) return setiapButir(satu);
    if (LINGKARAN.test(satu.parent.type) && !sekali(satu)) return true;
  }
  return false;
}

/** What a loop does once, before its first turn. */
const sekali = (bagian) =>
  (bagian.parent.type === 'ForStatement' && bagian.parent.init === bagian) ||
  (/^For(?:In|Of)Statement$/.test(bagian.parent.type) && bagian.parent.right === bagian);

export const noContextSyncInLoop = {
  meta: {
    type: 'problem',
    docs: { description: 'Excel is waited for once, after a loop, not at each of its turns.' },
    schema: [],
    messages: {
      berulang: 'One round trip to Excel a turn: queue everything in the loop and sync once after it.',
    },
  },
  create: (konteks) => ({
    "CallExpression[callee.type='MemberExpression'][callee.property.name='sync']"(node) {
      if (berulang(node)) konteks.report({ node, messageId: 'berulang' });
    },
    "CallExpression[callee.type='MemberExpression'][callee.object.name='Excel'][callee.property.name='run']"(
      node,
    ) {
      if (berulang(node)) konteks.report({ node, messageId: 'berulang' });
    },
  }),
};
