import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { isMapping } from '../../../src/core/shared/overlay.ts';
import type { FileToCheck } from '../../../src/core/validate/index.ts';
import { CONTENT } from '../../lib/files.ts';
import { floods } from './floods.ts';
import { swollen } from './giants.ts';

/** A file made to cost the validator time or memory. */
export interface HostileFile {
  readonly what: string;
  readonly input: FileToCheck;
}

const PLAYBOOK = 'playbooks/cryptomining-hpc/playbook.yaml';
const SWELLING: readonly (readonly [file: string, lists: readonly string[]])[] = [
  [
    'models/centralised/model.yaml',
    ['parties', 'roles', 'rotas', 'services', 'interfaces', 'tools', 'log_sources', 'costs', 'phases', 'risks'],
  ],
  [PLAYBOOK, ['roles', 'call', 'telemetry', 'steps', 'notifications']],
  ['checklists/quick-check/checklist.yaml', ['domains', 'questions']],
  ['reference/glossary.yaml', ['items']],
  ['reference/services.yaml', ['items']],
];

/**
 * Hostile files of a size: texts that are dear to read, sound files swollen until their rules have most to walk, and
 * translations that name thousands of fields.
 * @param bytes size of each
 */
export function hostileFiles(bytes: number): HostileFile[] {
  const base = readFileSync(join(CONTENT, PLAYBOOK));
  const plain = floods(bytes);
  return [
    ...plain.map(({ what, text }) => ({ what, input: { file: 'plan.yaml', content: text } })),
    ...SWELLING.flatMap(([file, lists]) => lists.map((list) => swollenFile(file, list, bytes))),
    ...plain.slice(-5).map(({ what, text }) => translation(`a translation of ${what}`, text, base)),
    translation('a translation with steps that do not exist', unknownSteps(bytes), base),
  ];
}

function swollenFile(file: string, list: string, bytes: number): HostileFile {
  const value = load(readFileSync(join(CONTENT, file), 'utf8'));
  if (!isMapping(value)) throw new Error(`${file} is no group of fields.`);
  return { what: `${file} swollen by ${list}`, input: { file, content: swollen(value, list, bytes) } };
}

function translation(what: string, content: string, base: Uint8Array): HostileFile {
  return { what, input: { file: 'playbooks/cryptomining-hpc/pl.yaml', content, base } };
}

function unknownSteps(bytes: number): string {
  const lines = Array.from({ length: bytes / 40 }, (_, index) => `  take-the-node-out-${index}: { title: x }\n`);
  return `steps:\n${lines.join('')}`.slice(0, bytes - 100).replace(/\n[^\n]*$/, '\n');
}
