import { type CSSProperties, useEffect, useState } from 'react';
import type { BlockImage } from '../../model/index.ts';
import { safeImage } from '../../sanitize/index.ts';
import { IS_SINGLE_FILE } from '../data/singleFile.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import {
  consentToImages,
  isPageWithImages,
  openPageWithImages,
  useImageConsent,
} from '../preferences/remoteImages.ts';
import { hostOf } from '../ui/OutgoingLink.tsx';

interface PictureProps {
  readonly image: BlockImage;
  readonly articleId: string;
}

/** A picture. One of another host is a quiet box until the reader asks for it. */
export function Picture({ image, articleId }: PictureProps) {
  const src = safeImage(image.src)?.replace(/^http:/i, 'https:');
  const host = hostOf(src ?? '');
  const isWelcome = useImageConsent(articleId, host);
  if (src === undefined) return null;
  const isLocal = src.startsWith('data:');
  if (isLocal || (isPageWithImages() && isWelcome)) return <ShownPicture image={image} src={src} />;
  if (IS_SINGLE_FILE) return <AbsentPicture image={image} host={host} />;
  return <WaitingPicture image={image} host={host} isWelcome={isWelcome} articleId={articleId} />;
}

/** The box that the picture will fill, where the source says how large it is. */
function boxOf({ width, height }: BlockImage): { className: string; style?: CSSProperties } {
  if (!width || !height) return { className: 'picture-box' };
  return { className: 'picture-box is-sized', style: { aspectRatio: `${width} / ${height}` } };
}

function ShownPicture({ image, src }: { image: BlockImage; src: string }) {
  const { t } = useTranslation('article');
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) {
    return (
      <div {...boxOf(image)}>
        <p>{t('picture.failed', { host: hostOf(src) })}</p>
        <PictureAlt alt={image.alt} />
      </div>
    );
  }
  return (
    <img
      className="picture"
      src={src}
      alt={image.alt}
      {...(image.width && image.height ? { width: image.width, height: image.height } : {})}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setFailed(true)}
      data-untrusted=""
    />
  );
}

/** A single file has no second page whose policy would let a picture in. */
function AbsentPicture({ image, host }: { image: BlockImage; host: string }) {
  const { i18n, t } = useTranslation('article');
  return (
    <div {...boxOf(image)} lang={i18n.language}>
      <p>{t('picture.notInFile', { host })}</p>
      <PictureAlt alt={image.alt} />
    </div>
  );
}

interface WaitingPictureProps extends PictureProps {
  readonly host: string;
  /** The reader asked for it before. */
  readonly isWelcome: boolean;
}

function WaitingPicture({ image, host, isWelcome, articleId }: WaitingPictureProps) {
  const { i18n, t } = useTranslation('article');
  useEffect(() => {
    // The reader asked before; this page's policy lets no picture in, the other page's does.
    if (isWelcome && !isPageWithImages()) openPageWithImages();
  }, [isWelcome]);
  return (
    <div {...boxOf(image)} lang={i18n.language}>
      <p>{t('picture.waits', { host })}</p>
      <PictureAlt alt={image.alt} />
      <p className="picture-actions">
        <button type="button" className="button" onClick={() => consentToImages({ article: articleId })}>
          {t('picture.showArticle')}
        </button>
        <button type="button" className="button" onClick={() => consentToImages({ hosts: [host] })}>
          {t('picture.showHost', { host })}
        </button>
      </p>
    </div>
  );
}

function PictureAlt({ alt }: { alt: string }) {
  return alt === '' ? null : <p data-untrusted="">{alt}</p>;
}
