/** Names and words whose usual form in Taiwan is not what OpenCC derives, by their simplified form. */
export const TAIWAN_PHRASES: ReadonlyMap<string, string> = new Map([
  ['英伟达', '輝達'],
  ['谷歌', 'Google'],
  ['超微电脑', '美超微'],
  ['联发科', '聯發科'],
  ['高通', '高通'],
  ['台积电', '台積電'],
  ['萨姆·奥特曼', '山姆·奧特曼'],
  ['特朗普', '川普'],
  ['算力', '算力'],
  ['知识产权', '智慧財產權'],
]);
