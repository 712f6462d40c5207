import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/components/widgets/workbench/draft.ts';
import { closed, opened } from '../../../src/components/widgets/workbench/reading.ts';
import { isShared, LONGEST_LINK, sharedText, shareLink } from '../../../src/components/shared/share.ts';

const MAX = 256 * 1024;
const PAGE = 'https://example.edu/workbench/';

describe('a link', () => {
  it.each([['plain'], ['ěščřžýáíé õäöü ąčęėįšųūž łóź'], ['a: b\r\n'], ['x'.repeat(MAX)]])(
    'gives back %.20s',
    async (text) => {
      const made = await shareLink(text, PAGE);
      const hash = 'link' in made ? new URL(made.link).hash : '';
      expect(hash).toMatch(/^#s=1\.[\w-]+$/);
      expect(isShared(hash)).toBe(true);
      expect(await sharedText(hash, MAX)).toEqual({ text });
    },
  );

  it('is not made when it would be too long', async () => {
    const noise = Array.from({ length: LONGEST_LINK }, (_, index) => Math.imul(index + 1, 2654435761) >>> 0).join(' ');
    expect(await shareLink(noise, PAGE)).toEqual({ problem: 'too-long' });
  });

  const packed = (content: Buffer): string => `#s=1.${deflateRawSync(content).toString('base64url')}`;
  it.each([
    ['that unpacks to a hundred megabytes', packed(Buffer.alloc(100_000_000)), 'too-large'],
    ['one byte over the limit', packed(Buffer.alloc(MAX + 1, 'a')), 'too-large'],
    ['that was cut off', packed(Buffer.from('a: b\n'.repeat(50))).slice(0, -4), 'broken'],
    ['that is no text', packed(Buffer.from([0xff, 0xfe, 0x00])), 'broken'],
    ['with signs that do not belong there', '#s=1.!!', 'broken'],
    ['without a version', '#s=abc', 'broken'],
    ['of a newer version', '#s=2.abc', 'newer'],
  ])('%s is refused', async (_, hash, problem) => {
    expect(await sharedText(hash, MAX)).toEqual({ problem });
  });
});

describe('a file', () => {
  it.each([
    ['with plain line ends', 'a\nb\n', { text: 'a\nb\n', crlf: false, bom: false }],
    ['with Windows line ends', 'a\r\nb', { text: 'a\nb', crlf: true, bom: false }],
    ['with mixed line ends', 'a\r\nb\n', { text: 'a\r\nb\n', crlf: false, bom: false }],
    ['with old Mac line ends', 'a\rb\r\n', { text: 'a\rb\r\n', crlf: false, bom: false }],
    ['with a byte order mark', '\uFEFFa', { text: 'a', crlf: false, bom: true }],
    ['of one line', 'a', { text: 'a', crlf: false, bom: false }],
  ])('%s is closed as it was opened', (_, file, inside) => {
    expect(opened(file)).toEqual(inside);
    expect(closed(opened(file))).toBe(file);
  });
});

describe('a kept draft', () => {
  const draft = { name: 'a.yaml', text: 'kind: model', crlf: false, bom: false, changed: true };
  it('is read back', () => {
    expect(readDraft(JSON.stringify({ version: 1, ...draft }))).toEqual(draft);
  });
  it.each(['', '{', 'null', '[]', '{"version":2}', '{"version":1,"text":1}', '{"version":1,"name":"a","text":"b"}'])(
    'is not read from %s',
    (stored) => {
      expect(readDraft(stored)).toBeUndefined();
    },
  );
});
