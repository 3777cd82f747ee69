import { describe, expect, it } from 'vitest';
import { langAttributes } from './langAttributes.ts';

describe('langAttributes', () => {
  it('states the direction with the language', () => {
    expect(langAttributes('zh-Hans')).toEqual({ lang: 'zh-Hans', dir: 'ltr' });
    expect(langAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(langAttributes('fa-IR')).toEqual({ lang: 'fa-IR', dir: 'rtl' });
  });
  it('says nothing where no language is stated', () => expect(langAttributes(undefined)).toEqual({}));
});
