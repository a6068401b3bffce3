import { html, nothing, type TemplateResult } from 'lit';

/** A picture with its sizes, as the records have it. */
export interface PictureView {
  readonly src: string;
  readonly alt: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly srcset: string | null;
  readonly sizes: string | null;
  readonly sources: readonly {
    readonly srcset: string;
    readonly sizes: string | null;
    readonly media: string | null;
    readonly type: string | null;
  }[];
  readonly fit: 'cover' | 'contain';
}

/** A picture that does not come leaves no hole; what it says stays for those who listen. */
function onCome({ type, currentTarget }: Event): void {
  (currentTarget as Element).closest('.media')?.classList.toggle('visually-hidden', type === 'error');
}

/** The same picture that the page has, so that the browser fetches it once. */
export function pictureTemplate(picture: PictureView): TemplateResult {
  const { src, alt, width, height, srcset, sizes, sources, fit } = picture;
  const img = html`<img
    part="image"
    class=${fit}
    sizes=${sizes ?? nothing}
    srcset=${srcset ?? nothing}
    src=${src}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    @error=${onCome}
    @load=${onCome}
  />`;
  if (sources.length === 0) return img;
  return html`<picture
    >${sources.map(
      (one) =>
        html`<source
          srcset=${one.srcset}
          sizes=${one.sizes ?? nothing}
          media=${one.media ?? nothing}
          type=${one.type ?? nothing}
        />`,
    )}${img}</picture
  >`;
}
