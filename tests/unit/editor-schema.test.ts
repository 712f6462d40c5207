import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { contentFiles } from '../../scripts/lib/files.ts';
import { editorSchemas } from '../../scripts/lib/editor-schema.ts';
import { surroundingsFrom } from '../../src/core/validate/index.ts';
import type { ListName } from '../../src/schemas/index.ts';

const { references } = surroundingsFrom(contentFiles());
const schemas = editorSchemas(references, 'https://toolbox.example');
const text = (file: string): string => readFileSync(`src/content/${file}`, 'utf8');

/** The language server that stands behind the YAML extensions of VS Code, Neovim and others, without an editor. */
let server: LanguageService;

beforeAll(() => {
  server = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`Asked for ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  server.configure({
    validate: true,
    completion: true,
    hover: true,
    yamlVersion: '1.2',
    schemas: schemas.map(({ name, schema }) => ({
      uri: String(schema.$id),
      fileMatch: [`/*/${name}.yaml`],
      schema: schema,
    })),
  });
});

let documents = 0;

/** A file in an editor, each with an address of its own: the server remembers what it read under one. */
function document(kind: string, source: string): TextDocument {
  documents += 1;
  // Without the first line: it names a schema by path, and the server here knows them by name.
  const body = source.replace(/^# yaml-language-server:.*\n/, '');
  return TextDocument.create(`file:///${documents}/${kind}.yaml`, 'yaml', 1, body);
}

/** What the server marks: the line, the marked text within it, and what it says. */
async function diagnostics(kind: string, source: string): Promise<string[]> {
  const page = document(kind, source);
  const found = await server.doValidation(page, false);
  const lines = page.getText().split('\n');
  return found.map(({ range, message }) => {
    const marked = page.getText(range).split('\n')[0] ?? '';
    return `${lines[range.start.line]?.trim()} | ${marked} | ${plain(message).split('\n')[0]}`;
  });
}

/** What the server says about the place before which a source is marked with |here|. */
async function hover(kind: string, source: string): Promise<string> {
  const { page, offset } = marked(kind, source);
  const found = await server.doHover(page, page.positionAt(offset));
  return plain(found?.contents as { value: string } | undefined);
}

/** A source without the mark |here|, and the place where it stood. */
function marked(kind: string, source: string): { page: TextDocument; offset: number } {
  const offset = document(kind, source).getText().indexOf('|here|');
  return { page: document(kind, source.replace('|here|', '')), offset };
}

function plain(text: string | { value: string } | undefined): string {
  return typeof text === 'string' ? text : (text?.value ?? '');
}

async function completions(kind: string, source: string): Promise<Map<string, string>> {
  const { page, offset } = marked(kind, source);
  const { items } = await server.doComplete(page, page.positionAt(offset), false);
  return new Map(items.map(({ label, documentation }) => [label, plain(documentation)]));
}

/** Schema of a file of the content folder, as .vscode/settings.json binds it. */
function schemaNameOf(path: string): string {
  const [, folder, file] = /^(\w+)s?\/(?:.*\/)?([\w-]+)\.yaml$/.exec(path) ?? [];
  return ['pl', 'cs', 'sk', 'et', 'lt'].includes(file ?? '')
    ? `${folder?.replace(/s$/, '')}-translation`
    : (file ?? '');
}

describe('an editor with the published schemas', () => {
  const published = contentFiles().filter(({ path }) => path.endsWith('.yaml'));

  it.each(published.map(({ path }) => path))('finds nothing wrong with %s', async (path) => {
    expect(schemas.map(({ name }) => name)).toContain(schemaNameOf(path));
    expect(await diagnostics(schemaNameOf(path), text(path))).toEqual([]);
  });

  it.each<[what: string, kind: string, file: string, from: RegExp | string, to: string, marks: (string | RegExp)[]]>([
    [
      'an unknown field at its name',
      'model',
      'models/hybrid/model.yaml',
      /^archetype:/m,
      'archtype: hybrid\narchetype:',
      ['archtype: hybrid | archtype | Property archtype is not allowed.'],
    ],
    [
      'an unknown field deep inside',
      'model',
      'models/hybrid/model.yaml',
      /^ {4}inside: true/m,
      '    insid: true\n    inside: true',
      ['insid: true | insid | Property insid is not allowed.'],
    ],
    [
      'a word that is not among the allowed ones',
      'model',
      'models/hybrid/model.yaml',
      'archetype: hybrid',
      'archetype: hybird',
      ['archetype: hybird | hybird | Value is not accepted. Valid values: "centralised", "federated", "hybrid".'],
    ],
    [
      'a service that the framework does not have',
      'model',
      'models/hybrid/model.yaml',
      'service: "5.1"',
      'service: "5.9"',
      [/^- service: "5\.9" \| "5\.9" \| Value is not accepted\. Valid values: "5", "5\.1"/],
    ],
    [
      'a service number without quotes, which YAML reads as a number',
      'model',
      'models/hybrid/model.yaml',
      'service: "5.1"',
      'service: 5.1',
      [
        '- service: 5.1 | 5.1 | Incorrect type. Expected "string".',
        /^- service: 5\.1 \| 5\.1 \| Value is not accepted/,
      ],
    ],
    [
      'a missing field at the first line of its group',
      'playbook',
      'playbooks/credential-phishing/playbook.yaml',
      /^tlp: .*\n/m,
      '',
      ['kind: playbook | k | Missing property "tlp".'],
    ],
    [
      'a missing field of an entry at the entry',
      'checklist',
      'checklists/quick-check/checklist.yaml',
      '    name: Informal\n',
      '',
      ['- level: 1 | l | Missing property "name".'],
    ],
    [
      'a number in a translation',
      'model-translation',
      'models/centralised/pl.yaml',
      /^suits:\n/m,
      'suits:\n  constituency: 5\n',
      ['constituency: 5 | constituency | Property constituency is not allowed.'],
    ],
  ])('marks %s', async (_, kind, file, from, to, marks) => {
    const found = await diagnostics(kind, text(file).replace(from, to));
    expect(found).toEqual(
      marks.map((mark): unknown => (typeof mark === 'string' ? mark : expect.stringMatching(mark))),
    );
  });

  it('offers the services by id, with their names, in quotes', async () => {
    const offered = await completions('model', 'kind: model\nservices:\n  - service: |here|\n');
    expect(offered.get('"5.1"')).toBe('Monitoring and detection');
    expect(offered.size).toBe(references.services.size);
  });

  it.each<[ListName, string, string]>([
    ['roles', 'model', 'kind: model\nroles:\n  - ecsf:\n      - |here|\n'],
    ['tools', 'model', 'kind: model\ntools:\n  - tool: |here|\n'],
    ['log-sources', 'playbook', 'kind: playbook\ntelemetry:\n  - log_source: |here|\n'],
    ['attack', 'playbook', 'kind: playbook\nattack:\n  - |here|\n'],
    ['calendar-windows', 'playbook', 'kind: playbook\nseverity:\n  calendar:\n    - window: |here|\n'],
    ['nis2', 'checklist', 'kind: checklist\nquestions:\n  - mappings:\n      nis2:\n        - |here|\n'],
    ['sources', 'checklist', 'kind: checklist\nsources:\n  - |here|\n'],
  ])('offers the ids of the list %s', async (list, kind, source) => {
    const offered = [...(await completions(kind, source)).keys()].map((label) => label.replaceAll('"', ''));
    expect(offered).toEqual(expect.arrayContaining([...references[list].keys()]));
  });

  it.each<[what: string, kind: string, source: string, offered: string[]]>([
    [
      'the fields that are still missing',
      'model',
      'kind: model\n|here|\n',
      ['archetype', 'suits', 'parties', 'cost_basis'],
    ],
    ['the fields of a group', 'model', 'kind: model\nsuits:\n  |here|\n', ['constituency', 'autonomy', 'good_when']],
    [
      'the fields of an entry',
      'playbook',
      'kind: playbook\nsteps:\n  - id: confirm\n    |here|\n',
      ['phase', 'role', 'within', 'decision', 'ends'],
    ],
    ['the entries of a list', 'glossary', 'kind: reference\nitems:\n  - |here|\n', ['id', 'name', 'definition', 'see']],
    ['the one word that fits', 'model', 'kind: |here|\n', ['model']],
    ['texts to translate', 'model-translation', '|here|\n', ['title', 'summary', 'parties', 'services', 'cost_basis']],
    [
      'texts of an entry to translate, by its id',
      'playbook-translation',
      'steps:\n  confirm:\n    |here|\n',
      ['title', 'do', 'why', 'evidence', 'decision'],
    ],
    ['texts of an entry to translate, by its place', 'playbook-translation', 'call:\n  - |here|\n', ['when', 'how']],
  ])('offers %s', async (_, kind, source, wanted) => {
    expect([...(await completions(kind, source)).keys()]).toEqual(expect.arrayContaining(wanted));
  });

  it('offers no number and no id to a translator', async () => {
    const offered = await completions('model-translation', 'roles:\n  analyst:\n    |here|\n');
    expect([...offered.keys()].toSorted()).toEqual(['duties', 'title']);
  });

  it('offers the words of a choice with their meanings', async () => {
    const offered = await completions('model', 'kind: model\nrotas:\n  - hours: |here|\n');
    expect(offered.get('8x5-on-call')).toBe('Eight hours on working days, with stand-by outside them.');
    expect(offered.get('24x7')).toBe('Around the clock, every day.');
  });

  it('writes what a field begins with: the only word that fits, and no reviewer', async () => {
    const { page, offset } = marked('model', '|here|\n');
    const { items } = await server.doComplete(page, page.positionAt(offset), false);
    const written = new Map(items.map(({ label, insertText }) => [label, insertText]));
    expect(written.get('kind')).toBe('kind: model');
    expect(written.get('reviewed')).toBe('reviewed: null');
  });

  it.each<[what: string, kind: string, source: string, says: string[]]>([
    [
      'a field',
      'model',
      'kind: model\nrotas:\n  - produc|here|tive_hours: 1500\n',
      ['Rota', 'Productive hours of one FTE in a year, after leave', 'Example:', '1600'],
    ],
    [
      'a word of a choice',
      'model',
      'kind: model\narchetype: hyb|here|rid\n',
      ['`hybrid`: A small team of your own, with the NREN, a vendor or both beside it.'],
    ],
    [
      'an id of a list',
      'model',
      'kind: model\nservices:\n  - service: "5|here|.1"\n',
      ['`"5.1"`: Monitoring and detection'],
    ],
    ['a field that takes a list', 'playbook', 'kind: playbook\nfirst_five|here|_minutes:\n  - Call.\n', ['six']],
    [
      'a text to translate',
      'model-translation',
      'services:\n  "5.1":\n    sc|here|ope: Poczta\n',
      ['What the service covers here, and what it does not.'],
    ],
    [
      'how a translation addresses entries',
      'model-translation',
      'ser|here|vices:\n  "5.1":\n    scope: Poczta\n',
      ['Address each entry by its service.'],
    ],
  ])('explains %s when the pointer rests on it', async (_, kind, source, says) => {
    const said = (await hover(kind, source)).replaceAll('\\', '');
    for (const words of says) expect(said).toContain(words);
  });
});

describe('the schemas', () => {
  it('describe every field', () => {
    const bare = schemas.flatMap(({ name, schema }) => [...undescribed(schema, name)]);
    expect(bare).toEqual([]);
  });

  it('are bound to their files for VS Code', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const bound = Object.entries(settings['yaml.schemas'] ?? {});
    const schemaOf = (path: string): string[] => {
      return bound.filter(([, glob]) => matchesGlob(path, glob)).map(([schema]) => schema);
    };
    for (const { path } of contentFiles().filter((file) => file.path.endsWith('.yaml'))) {
      expect(schemaOf(`src/content/${path}`), path).toEqual([`./public/schemas/${schemaNameOf(path)}.json`]);
    }
    expect(bound.map(([schema]) => schema).toSorted()).toEqual(
      schemas.map(({ name }) => `./public/schemas/${name}.json`).toSorted(),
    );
  });
});

function* undescribed(schema: unknown, path: string): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, { description?: string }>;
    items?: unknown;
    anyOf?: unknown[];
  };
  for (const [field, inner] of Object.entries(properties)) {
    if (inner.description === undefined) yield `${path}.${field}`;
    yield* undescribed(inner, `${path}.${field}`);
  }
  for (const inner of [items, ...anyOf]) yield* undescribed(inner, path);
}
