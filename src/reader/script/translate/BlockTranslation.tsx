import { langAttributes } from '../../ui/langAttributes.ts';
import { useReadingAids } from '../aids.ts';

/** Below a block: what the browser made of it; nothing where it was not asked. It is no part of the article's text. */
export function BlockTranslation({ block }: { block: number }) {
  const { translations, translatedTo } = useReadingAids();
  const text = translations.get(block);
  if (text === undefined) return null;
  return (
    <p className="block-translation" {...langAttributes(translatedTo)} data-app-ui="" data-untrusted="">
      {text}
    </p>
  );
}
