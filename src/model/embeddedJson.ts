/**
 * JSON as it can stand inside an HTML `<script>`: without `<`, nothing in it ends the element or opens a comment. The
 * JSON must be as `JSON.stringify` writes it, which writes no `\u003c` of its own.
 */
export function embedJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** The JSON that was embedded, character for character, so that its hash is the file's. */
export function unembedJson(text: string): string {
  // An escaped backslash is passed over as a whole: `\\u003c` is a backslash and five letters of a text.
  return text.replace(/\\(?:\\|u003c)/g, (found) => (found === '\\\\' ? found : '<'));
}
