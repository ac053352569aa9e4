import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const resolve = createRequire(import.meta.url).resolve;
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));

/** @typedef {{ name: string, required: boolean, secure: boolean }} Param */

/**
 * What a Bicep file declares and uses, read from its syntax tree. It is no compiler: types, resource schemas and API versions
 * are not looked at.
 * @param {string} file
 */
export function readBicep(file) {
  const text = readFileSync(file, 'utf8');
  const root = parser.parse(text).rootNode;
  const wrong = root.descendantsOfType('ERROR').map((node) => `${file}:${node.startPosition.row + 1}`);
  if (root.hasError && wrong.length === 0) wrong.push(file);

  const nameOf = (node) => node.namedChildren.find((child) => child.type === 'identifier').text;
  const declared = (type) => root.descendantsOfType(type).map((node) => ({ name: nameOf(node), node }));
  const params = declared('parameter_declaration').map(({ name, node }) => ({
    name,
    required: !/^param\s+\w+\s+[^\n]*?=/.test(node.text),
    secure: decoratorsBefore(node).includes('@secure()'),
  }));
  const modules = declared('module_declaration').map(({ name, node }) => ({
    name,
    path: node.descendantsOfType('string_content')[0].text,
    given: keysOf(node, 'params'),
    uses: node.text,
  }));
  const uses = new Map();
  for (const node of root.descendantsOfType('identifier'))
    uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
  return {
    text,
    wrong,
    params,
    modules,
    variables: declared('variable_declaration').map(({ name }) => name),
    resources: declared('resource_declaration').map(({ name }) => name),
    outputs: declared('output_declaration').map(({ name, node }) => ({ name, text: node.text })),
    timesUsed: (name) => uses.get(name) ?? 0,
    outputsRead: [...text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].map(([, module, output]) => ({
      module,
      output,
    })),
    environment: [
      ...text.matchAll(/\{ name: '([A-Za-z_]+)', (?:value: [^}]+|secretRef: '([a-z-]+)') \}/g),
    ].map(([, name, secret]) => ({ name, secret })),
  };
}

/** A file of parameters: the grammar does not know them, so they are read a line each. */
export function readParams(file) {
  const text = readFileSync(file, 'utf8');
  return {
    using: /^using '([^']+)'$/m.exec(text)?.[1],
    given: [...text.matchAll(/^param (\w+) = (.+)$/gm)].map(([, name, value]) => ({ name, value })),
    strange: text.split('\n').filter((line) => !/^(\/\/.*|using '.*'|param \w+ = .+|)$/.test(line)),
  };
}

function decoratorsBefore(node) {
  const found = [];
  for (
    let at = node.previousNamedSibling;
    at?.type === 'decorators' || at?.type === 'decorator';
    at = at.previousNamedSibling
  )
    found.push(...at.text.split('\n'));
  return found;
}

function keysOf(module, property) {
  const object = module
    .descendantsOfType('object_property')
    .find(
      (one) =>
        one.namedChildren[0].text === property && one.namedChildren.some((child) => child.type === 'object'),
    );
  const values = object?.namedChildren.find((child) => child.type === 'object');
  return (values?.namedChildren ?? [])
    .filter((child) => child.type === 'object_property')
    .map((child) => child.namedChildren[0].text);
}
