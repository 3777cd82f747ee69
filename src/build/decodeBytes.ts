import jschardet from 'jschardet';

/** Bytes as text, and how they were read. */
export interface DecodedBytes {
  readonly text: string;
  readonly charset: string;
  /** How many characters could not be read and were replaced. */
  readonly replaced: number;
}

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/i;

/** UTF-8 if the bytes are that; else the charset that the file declares, else the one its bytes look like. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8', replaced: 0 };
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
    const declared = DECLARED.exec(head)?.[1];
    const guessed = jschardet.detect(Buffer.from(bytes.subarray(0, 64 * 1024))).encoding;
    const charset = [declared, guessed].find(
      (name) => name !== undefined && name !== null && isCharset(name),
    );
    return decodeAs(bytes, settled(charset ?? 'utf-8'));
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedBytes {
  const text = new TextDecoder(charset).decode(bytes);
  return { text, charset, replaced: text.split('\uFFFD').length - 1 };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isCharset(name: string): boolean {
  try {
    return new TextDecoder(settled(name)).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

/** GB 2312 and GBK are parts of GB 18030. */
function settled(name: string): string {
  return /^(gb2312|gbk|gb18030|gb-?18030)$/i.test(name) ? 'gb18030' : name.toLowerCase();
}
