/** WHAT HTML may contain: one policy, as data, used when the archive is built and at the gate in the browser. */
export { contentSecurityPolicy, type PolicyOptions } from './contentSecurityPolicy.ts';
export { type ArticlePolicy, articlePolicy } from './policy.ts';
export { safeImage, safeLink, safeWebAddress } from './safeAddress.ts';
