/** Something the intake mended, so that the article reads as its outlet meant it. */
export interface Repair {
  /** Id of the rule: `body.unescaped`, `image.lazy`. */
  readonly rule: string;
  /** How often it was applied in this article. */
  readonly count: number;
  /** What it did in this article, where the rule alone does not say; may be empty. */
  readonly detail: string;
}

/** Something the intake took out of the body. Its text stays here: no text disappears without a record. */
export interface Removal {
  /** Id of the rule: `promotion.qr`, `advertisement.slot`, `comment`. */
  readonly rule: string;
  /** How many pieces this rule took out. */
  readonly count: number;
  /** Each piece's text or source, in order; empty strings for pieces without text are left out. */
  readonly texts: readonly string[];
}

/** A value of the article and the place that it was read from. */
export interface MetadataOrigin {
  /** `title`, `authors`, `source`, `publishedAt`, `url`, `lang`, `leadImage`. */
  readonly field: string;
  /** `front matter: author`, `body: headline link`, `text: script statistics`, `file name`. */
  readonly from: string;
  /** 1-based line in the file; noted of authors in front matter. */
  readonly line?: number;
}

/** Where an article comes from and all that was done to it. */
export interface Provenance {
  /** Path below the seeds folder, with `/`, NFC. */
  readonly file: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** How the bytes were read: `utf-8`, `gb18030`. */
  readonly charset: string;
  /** Address of the original, or absent: "none in source". */
  readonly url?: string;
  /** The date as the file writes it, or absent. */
  readonly dateAsWritten?: string;
  readonly origins: readonly MetadataOrigin[];
  readonly repairs: readonly Repair[];
  readonly removals: readonly Removal[];
  /** Other files that hold the same article, by name; absent where there is none. */
  readonly copies?: readonly ArticleCopy[];
}

/** A file that holds an article which is published from another file. */
export interface ArticleCopy {
  /** Path below the seeds folder, with `/`, NFC. */
  readonly file: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** The id that the article had if this file were alone: addresses with it lead to the article. */
  readonly id: string;
  /** `bytes`: the same bytes. `text`: the same outlet, headline and text. */
  readonly same: 'bytes' | 'text';
  /** Its own address of the original, where it is another. */
  readonly url?: string;
  /** Its own date as written, where it is another. */
  readonly dateAsWritten?: string;
}
