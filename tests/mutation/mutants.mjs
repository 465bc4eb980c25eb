import { parseSync } from 'vite';

/**
 * One small change to a source file, named by what it changes so that the name outlives line numbers.
 * @typedef {{ file: string, name: string, source: string }} Mutant
 */

const comparisons = {
  '>=': ['>', '<'],
  '>': ['>=', '<='],
  '<=': ['<', '>'],
  '<': ['<=', '>='],
  '===': ['!=='],
  '!==': ['==='],
};
const arithmetic = { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'] };
const logic = { '&&': ['||'], '||': ['&&'], '??': [] };
const methods = { some: 'every', every: 'some', max: 'min', min: 'max', at: null };
const tiers = {
  routine: 'information',
  information: 'routine',
  urgent: 'routine',
  'safety-check': 'routine',
};

/** The tables whose order is part of the rule. */
const ordered = /(severe|referral|latch|load|everyday)Rules$|^rows$/;

/** Ids, sources and units describe the table; they are not what it does. */
const describing = new Set(['id', 'sources', 'unit', 'doi', 'basis', 'thresholds']);

/**
 * Every mutant of one file.
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export const mutantsOf = (file, text) => {
  /** @type {Mutant[]} */
  const mutants = [];
  const code = (node) => text.slice(node.start, node.end);
  const short = (node) => code(node).replace(/\s+/g, ' ').slice(0, 110);
  const add = (start, end, replacement, name) => {
    const source = text.slice(0, start) + replacement + text.slice(end);
    const twins = mutants.filter((other) => other.name.replace(/ #\d+$/, '') === name).length;
    mutants.push({ file, source, name: twins === 0 ? name : `${name} #${twins + 1}` });
  };
  const replaceOperator = (node, operator) => {
    const between = text.slice(node.left.end, node.right.start);
    const at = node.left.end + between.indexOf(node.operator);
    add(at, at + node.operator.length, operator, `${short(node)}: ${node.operator} → ${operator}`);
  };

  const visitors = {
    BinaryExpression: (node) => {
      const table = { ...comparisons, ...arithmetic };
      for (const operator of table[node.operator] ?? []) replaceOperator(node, operator);
    },
    LogicalExpression: (node) => {
      for (const operator of logic[node.operator] ?? []) replaceOperator(node, operator);
    },
    UnaryExpression: (node) => {
      if (node.operator === '!')
        add(node.start, node.end, code(node.argument), `${short(node)}: no !`);
    },
    ConditionalExpression: (node) => {
      const { consequent, alternate } = node;
      const swapped = `${code(node.test)} ? ${code(alternate)} : ${code(consequent)}`;
      add(node.start, node.end, swapped, `${short(node)}: branches swapped`);
    },
    Literal: (node, parents) => {
      const [parent] = parents;
      const shown = short(parent);
      if (typeof node.value === 'number') {
        const step = Number.isInteger(node.value) ? 1 : 0.05;
        const raised = Number((node.value + step).toFixed(9));
        const lowered = Number((node.value - step).toFixed(9));
        const place = parents.find(
          (above) => above.type === 'Property' && above.value.type === 'ObjectExpression',
        );
        const named = place && parent.type === 'Property' ? `${code(place.key)} ${shown}` : shown;
        for (const value of [raised, lowered]) {
          const text = value < 0 ? `(${value})` : String(value);
          add(node.start, node.end, text, `${named}: ${node.value} → ${value}`);
        }
      }
      if (typeof node.value === 'boolean') {
        add(node.start, node.end, String(!node.value), `${rowOf(parents, code)} ${shown}: flipped`);
      }
      if (typeof node.value === 'string' && node.value in tiers && parent.key?.name === 'tier') {
        const tier = tiers[node.value];
        add(node.start, node.end, `'${tier}'`, `${rowOf(parents, code)} ${shown}: → ${tier}`);
      } else if (typeof node.value === 'string' && isDecisive(node, parents)) {
        add(node.start, node.end, "'nothing'", `${shown}: '${node.value}' → 'nothing'`);
      }
    },
    Identifier: (node, [parent]) => {
      const other = methods[node.name];
      if (other && parent.type === 'MemberExpression' && parent.property === node) {
        add(node.start, node.end, other, `${short(parent)}: .${node.name} → .${other}`);
      }
    },
    VariableDeclarator: (node) => {
      const list = node.init && arrayIn(node.init);
      if (!list || !ordered.test(node.id.name) || file.endsWith('sources.ts')) return;
      for (const [index, one] of list.elements.slice(0, -1).entries()) {
        const next = list.elements[index + 1];
        const swapped = code(next) + text.slice(one.end, next.start) + code(one);
        add(
          one.start,
          next.end,
          swapped,
          `${node.id.name}: ${label(one, code)} after ${label(next, code)}`,
        );
      }
    },
  };

  const walk = (node, parents) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const child of node) walk(child, parents);
      return;
    }
    if (typeof node.type !== 'string' || (node.type.startsWith('TS') && !wrapping.has(node.type)))
      return;
    if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') return;
    if (node.type === 'Property' && describing.has(node.key.name)) return;
    visitors[node.type]?.(node, parents);
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'type' && key !== 'typeAnnotation') walk(child, [node, ...parents]);
    }
  };
  walk(parseSync(file, text).program, []);
  return mutants;
};

const wrapping = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** A string that decides something: compared, matched, looked up or held in a set; not the name of a table row. */
const isDecisive = (node, [parent, above]) => {
  if (parent.type === 'BinaryExpression') return true;
  if (parent.type === 'SwitchCase') return parent.test === node;
  if (parent.type === 'CallExpression') return parent.callee.name !== 'referral';
  return parent.type === 'ArrayExpression' && above?.type === 'NewExpression';
};

const arrayIn = (node) =>
  node.type === 'ArrayExpression'
    ? node
    : wrapping.has(node.type)
      ? arrayIn(node.expression)
      : null;

const label = (node, code) => /'([^']+)'/.exec(code(node))?.[1] ?? code(node).slice(0, 40);

/** The name of the table row a node stands in. */
const rowOf = (parents, code) => {
  const row = parents.find(
    (node) => node.type === 'CallExpression' || node.type === 'ObjectExpression',
  );
  return row ? label(row, code) : '';
};
