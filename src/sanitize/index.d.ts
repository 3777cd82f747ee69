/** What HTML may hold: one policy, as data, used at build time and at the gate in the browser. */
export { boundDepth, DEEPEST } from './boundDepth.ts';
export { contentSecurityPolicy, type PolicyOptions } from './contentSecurityPolicy.ts';
export { type ArticlePolicy, articlePolicy } from './policy.ts';
export { safeImage } from './safeImage.ts';
export { safeLink, safeWebAddress } from './safeLink.ts';
export { sanitizeTree } from './sanitizeTree.ts';
