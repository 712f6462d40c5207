import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { contentFiles } from '../../scripts/lib/files.ts';
import { editorSchemas } from '../../scripts/lib/editor-schema.ts';
import { surroundingsFrom } from '../../src/core/validate/index.ts';
import { LIST_NAMES, type ListName } from '../../src/schemas/index.ts';

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
      fileMatch: [`**/${name}.yaml`],
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

async function diagnostics(kind: string, source: string): Promise<string[]> {
  const found = await server.doValidation(document(kind, source), false);
  const lines = document(kind, source).getText().split('\n');
  return found.map(({ range, message }) => `${lines[range.start.line]?.trim()} | ${plain(message).split('\n')[0]}`);
}

function plain(text: string | { value: string } | undefined): string {
  return typeof text === 'string' ? text : (text?.value ?? '');
}

async function completions(kind: string, source: string): Promise<Map<string, string>> {
  const marker = source.indexOf('|here|');
  const whole = document(kind, source.replace('|here|', ''));
  const offset = marker - (source.length - '|here|'.length - whole.getText().length);
  const { items } = await server.doComplete(whole, whole.positionAt(offset), false);
  return new Map(items.map(({ label, documentation }) => [label, plain(documentation)]));
}

describe('an editor with the published schemas', () => {
  const models = contentFiles().filter(({ path }) => /\/(?:model|playbook|checklist)\.yaml$/.test(path));

  it.each(models.map(({ path }) => path))('finds nothing wrong with %s', async (path) => {
    const kind = /(\w+)\.yaml$/.exec(path)?.[1] ?? '';
    expect(await diagnostics(kind, text(path))).toEqual([]);
  });

  it.each(LIST_NAMES.filter((name) => references[name].size > 0))(
    'finds nothing wrong with the list %s',
    async (name) => {
      expect(await diagnostics(name, text(`reference/${name}.yaml`))).toEqual([]);
    },
  );

  it('marks an unknown field', async () => {
    const source = text('models/hybrid/model.yaml').replace(/^archetype:/m, 'archtype: hybrid\narchetype:');
    expect(await diagnostics('model', source)).toEqual(['archtype: hybrid | Property archtype is not allowed.']);
  });

  it('marks a word that is not among the allowed ones', async () => {
    const source = text('models/hybrid/model.yaml').replace(/^archetype: hybrid$/m, 'archetype: hybird');
    expect(await diagnostics('model', source)).toEqual([
      'archetype: hybird | Value is not accepted. Valid values: "centralised", "federated", "hybrid".',
    ]);
  });

  it('marks a service that the framework does not have', async () => {
    const source = text('models/hybrid/model.yaml').replace(/service: "[\d.]+"/, 'service: "5.9"');
    expect(await diagnostics('model', source)).toEqual([
      expect.stringMatching(/^- service: "5\.9" \| Value is not accepted\. Valid values: "5", "5\.1"/),
    ]);
  });

  it('marks a service number without quotes, which YAML reads as a number', async () => {
    const source = text('models/hybrid/model.yaml').replace(/service: "5\.1"/, 'service: 5.1');
    expect(await diagnostics('model', source)).toContain('- service: 5.1 | Incorrect type. Expected "string".');
  });

  it('marks a missing field at its group', async () => {
    const source = text('playbooks/credential-phishing/playbook.yaml').replace(/^tlp: .*\n/m, '');
    expect(await diagnostics('playbook', source)).toEqual(['kind: playbook | Missing property "tlp".']);
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

  it('offers the fields that are still missing', async () => {
    const offered = await completions('model', 'kind: model\n|here|\n');
    expect([...offered.keys()]).toEqual(expect.arrayContaining(['archetype', 'suits', 'parties', 'cost_basis']));
  });

  it('explains a field when the pointer rests on it', async () => {
    const page = document('model', 'kind: model\nrotas:\n  - productive_hours: 1500\n');
    const hover = await server.doHover(page, { line: 2, character: 8 });
    expect(JSON.stringify(hover?.contents)).toContain('Productive hours of one FTE in a year, after leave');
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
      const name = path.startsWith('reference/') || /(?:model|playbook|checklist)\.yaml$/.test(path);
      const expected = name ? [`./public/schemas/${path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)}.json`] : [];
      expect(schemaOf(`src/content/${path}`), path).toEqual(expected);
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
