/** OpenCC's table of Traditional characters with their Simplified forms, as the package writes it: `㑯 㑔|㑳 㑇|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const rows: string;
  export default rows;
}
