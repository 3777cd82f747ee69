/** The tables of a configuration of OpenCC, packed by the build. */
declare module 'virtual:tables/*' {
  const chain: readonly import('../../text/index.ts').PackedTable[];
  export default chain;
}
