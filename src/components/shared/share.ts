/** Why a link cannot be made or opened. */
export type ShareProblem = 'too-long' | 'too-large' | 'broken' | 'newer';

/** Longest link that is made. Browsers take more; mail and chat programs often less, which the page says. */
export const LONGEST_LINK = 32_000;

const PREFIX = '#s=';
const VERSION = '1.';

/** Whether the address bears a shared file. */
export function isShared(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/**
 * Puts a text into the fragment of an address, which browsers do not send to a server.
 * @param text the file
 * @param page address of the page without fragment
 * @returns the link, or why there is none
 */
export async function shareLink(text: string, page: string): Promise<{ link: string } | { problem: ShareProblem }> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const link = `${page}${PREFIX}${VERSION}${base64url(bytes)}`;
  return link.length > LONGEST_LINK ? { problem: 'too-long' } : { link };
}

/**
 * Takes a text out of the fragment of an address. What is packed into it may be hostile: unpacking ends at the limit.
 * @param hash the fragment
 * @param maxBytes largest text that is unpacked
 * @returns the file, or why there is none
 */
export async function sharedText(
  hash: string,
  maxBytes: number,
): Promise<{ text: string } | { problem: ShareProblem }> {
  const body = hash.slice(PREFIX.length);
  if (/^\d+\./.test(body) && !body.startsWith(VERSION)) return { problem: 'newer' };
  const bytes = body.startsWith(VERSION) ? fromBase64url(body.slice(VERSION.length)) : undefined;
  if (bytes === undefined) return { problem: 'broken' };
  try {
    const unpacked = await limited(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
      maxBytes,
    );
    if (unpacked === undefined) return { problem: 'too-large' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) };
  } catch {
    return { problem: 'broken' };
  }
}

async function limited(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value === undefined) continue;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(new Uint8Array(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
