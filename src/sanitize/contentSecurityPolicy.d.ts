/** Which page the policy is for, and how it is sent. */
export interface PolicyOptions {
    /** `remote`: the second page, for readers who asked for the outlets' pictures. */
    readonly images: 'local' | 'remote';
    /** A `<meta>` cannot carry `frame-ancestors`. */
    readonly delivery: 'meta' | 'header';
    /** Hashes (`sha256-…`) of the inline scripts and styles of a page that is one file; pages of a site have none. */
    readonly hashes?: {
        readonly scripts: readonly string[];
        readonly styles: readonly string[];
    };
}
/** The Content-Security-Policy of the reader's page: no code but its own, no address but its own. */
export declare function contentSecurityPolicy(options: PolicyOptions): string;
