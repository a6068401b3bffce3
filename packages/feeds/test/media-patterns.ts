import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, about, two } from './two-entries.ts';

/*
 * Pictures in every fashion, films, sound, frames, drawings and what scripts put beside them. All content is made up.
 */

const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

export const MEDIA: readonly Pattern[] = [
  {
    name: 'Lazy: the picture in noscript, its place kept by a lazy element',
    html: two(
      (t, s) =>
        `<article><a href="${s}"><img class="lazyload" data-src="${s}.jpg" src="${GIF}" alt="Bus"><noscript><img src="${s}.jpg" alt="Bus"></noscript></a><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Lazy: sources of a picture with data-srcset and a blank source',
    html: two(
      (t, s) =>
        `<article><picture><source data-srcset="${s}.webp 1x, ${s}@2x.webp 2x" type="image/webp"><img data-src="${s}.jpg" src="" alt="Bus"></picture><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['/buses@2x.webp'],
  },
  {
    name: 'Lazy: loading attribute and a blurred preview behind the picture',
    html: two(
      (t, s) =>
        `<article><div class="frame"><img aria-hidden="true" alt="" src="data:image/jpeg;base64,AAAA" style="filter:blur(20px)"><img loading="lazy" decoding="async" src="${s}.jpg" width="800" height="450" alt="Bus"></div><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Next.js: an image with encoded addresses and an absolute cover',
    html:
      two(
        (t, s) =>
          `<li><span style="position:absolute"><img alt="Bus" srcset="/_next/image?url=%2F${about(s)}.jpg&amp;w=384&amp;q=75 1x, /_next/image?url=%2F${about(s)}.jpg&amp;w=828&amp;q=75 2x" src="/_next/image?url=%2F${about(s)}.jpg&amp;w=828&amp;q=75" decoding="async" data-nimg="fill"></span><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></li>`,
      ).replace(/^/, '<ul>') + '</ul>',
    items: BOTH,
    image: '/_next/image?url=%2Fbuses.jpg&w=828&q=75',
    keeps: ['w=384'],
  },
  {
    name: 'Gatsby: a placeholder, a picture and a noscript copy',
    html: two(
      (t, s) =>
        `<div class="card"><div data-gatsby-image-wrapper="" class="gatsby-image-wrapper"><img aria-hidden="true" data-placeholder-image="" src="data:image/jpeg;base64,AAAA" alt=""><picture><source type="image/webp" srcset="/static${s}-750.webp 750w" sizes="100vw"><img width="1500" height="1000" data-main-image="" src="/static${s}.jpg" alt="Bus"></picture><noscript><img src="/static${s}.jpg" alt="Bus"></noscript></div><h2><a href="${s}">${t}</a></h2></div>`,
    ),
    items: BOTH,
    image: '/static/buses.jpg',
    keeps: ['/static/buses-750.webp'],
  },
  {
    name: 'Squarespace: image with data-src and focal point',
    html: two(
      (t, s) =>
        `<article class="summary-item"><a href="${s}" class="summary-thumbnail-container"><div class="summary-thumbnail img-wrapper"><img data-src="https://images.example${s}.jpg" data-image="https://images.example${s}.jpg" data-image-dimensions="2500x1667" data-image-focal-point="0.5,0.5" alt="${t}" class="summary-thumbnail-image" /></div></a><div class="summary-content"><div class="summary-title"><a href="${s}" class="summary-title-link">${t}</a></div><div class="summary-excerpt"><p>Summed ${about(s)}.</p></div><a href="${s}" class="summary-read-more-link">Read More →</a></div></article>`,
    ),
    items: BOTH,
    image: 'https://images.example/buses.jpg',
    keeps: ['Summed buses.'],
    hides: ['Read More'],
  },
  {
    name: 'Wix: wow-image with an inner picture',
    html:
      two(
        (t, s) =>
          `<div role="listitem" class="_FiCX"><wow-image id="img${about(s)}" data-image-info="{&quot;containerId&quot;:&quot;x&quot;}"><img src="https://static.example/media${s}.jpg/v1/fill/w_300,h_200/x.jpg" alt="Bus" style="width:300px" fetchpriority="high"></wow-image><h2 class="font_2"><a href="${s}" target="_self">${t}</a></h2><p class="font_8">Wixed ${about(s)}.</p></div>`,
      ).replace(/^/, '<div role="list">') + '</div>',
    items: BOTH,
    keeps: ['Wixed buses.'],
    image: 'https://static.example/media/buses.jpg/v1/fill/w_300,h_200/x.jpg',
  },
  {
    name: 'Elementor: a lazy background through a style variable',
    html: two(
      (t, s) =>
        `<article class="elementor-post"><div class="elementor-post__thumbnail" style="background-image: url(&quot;${s}.jpg&quot;)"></div><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="${s}">${t}</a></h3></div></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'A film with a poster: named, its fallback words not shown twice',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><video controls poster="${s}.jpg"><source src="${s}.mp4" type="video/mp4"><track kind="captions" src="${s}.vtt"><a href="${s}.mp4">Download the film</a></video><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    named: ['video'],
    keeps: ['On buses.'],
  },
  {
    name: 'Sound with a transcript in details',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><figure><figcaption>Listen to ${about(s)}</figcaption><audio controls src="${s}.mp3"></audio></figure><details><summary>Transcript</summary><p>We said ${about(s)}.</p></details></article>`,
    ),
    items: BOTH,
    named: ['audio'],
    keeps: ['Listen to buses', 'Transcript', 'We said buses.'],
  },
  {
    name: 'A frame of a film in a responsive box with its caption',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><div class="embed-responsive"><iframe src="https://video.example${s}" title="${t}" allowfullscreen></iframe></div><p class="caption">Filmed ${about(s)}</p></article>`,
    ),
    items: BOTH,
    named: ['iframe'],
    keeps: ['Filmed buses'],
  },
  {
    name: 'A facade of a film: a button over its picture',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><div class="lite-youtube"><img src="https://i.example${s}.jpg" alt="Still of ${about(s)}" width="480" height="360"><button type="button" aria-label="Play ${about(s)}"></button></div></article>`,
    ),
    items: BOTH,
    named: ['button'],
    image: 'https://i.example/buses.jpg',
  },
  {
    name: 'An inline drawing with a title and one that is an ornament',
    html: two(
      (t, s) =>
        `<article><svg aria-hidden="true"><use href="#i"></use></svg><h3><a href="${s}">${t}</a></h3><svg role="img" viewBox="0 0 9 9"><title>Chart of ${about(s)}</title><path d="M0 0"/></svg></article>`,
    ),
    items: BOTH,
    named: ['svg'],
  },
  {
    name: 'A link around a drawing alone, with its name in the title of the drawing',
    html: two(
      (t, s) =>
        `<div class="tile"><h3>${t}</h3><p>On ${about(s)}.</p><a href="${s}"><svg viewBox="0 0 9 9"><title>Go to ${about(s)}</title></svg></a></div>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Image map',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><img src="${s}-map.png" usemap="#m${about(s)}" alt="Map" width="500" height="300"><map name="m${about(s)}"><area href="${s}/north" alt="North of ${about(s)}" shape="rect" coords="0,0,9,9"></map></article>`,
    ),
    items: BOTH,
    image: '/buses-map.png',
    keeps: ['/buses/north', 'North of buses'],
  },
  {
    name: 'A picture in a link to its large version, below the title',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><a class="lightbox" href="${s}-large.jpg"><img src="${s}-small.jpg" width="320" height="240" alt="Bus"></a></article>`,
    ),
    items: BOTH,
    image: '/buses-small.jpg',
    keeps: ['/buses-large.jpg'],
  },
  {
    name: 'Two pictures, before and after',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><img src="${s}-before.jpg" alt="Before" width="400" height="300"><img src="${s}-after.jpg" alt="After" width="400" height="300"></article>`,
    ),
    items: BOTH,
    keeps: ['/buses-before.jpg', '/buses-after.jpg', 'After'],
  },
  {
    name: 'A badge over a photograph',
    html: two(
      (t, s) =>
        `<article><div class="photo"><img src="${s}.jpg" alt="Bus" width="640" height="360"><span class="ribbon">New</span></div><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['New'],
  },
  {
    name: 'A photograph with its credit',
    html: two(
      (t, s) =>
        `<article><figure><img src="${s}.jpg" alt="Bus" width="640" height="360"><figcaption>Photo: <a href="/people/ada">A. Person</a></figcaption></figure><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['Photo:', 'A. Person', '/people/ada'],
  },
  {
    name: 'An empty alternative and a title on the picture',
    html: two(
      (t, s) =>
        `<article><img src="${s}.jpg" alt="" title="A ${about(s)} at rest" width="640" height="360"><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'CSS sprites: an empty element with a background of a data address',
    html: two(
      (t, s) =>
        `<article><span class="flag" style="background-image:url(data:image/svg+xml;base64,AAAA)"></span><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['On buses.'],
  },
  {
    name: 'Backgrounds: several layers, the picture under a gradient',
    html: two(
      (t, s) =>
        `<article class="hero" style="background-image: linear-gradient(rgba(0,0,0,.5), rgba(0,0,0,.5)), url('${s}.jpg'); background-size: cover"><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Backgrounds: image-set',
    html: two(
      (t, s) =>
        `<div class="card"><div class="card-media" style="background-image: image-set(url('${s}.avif') type('image/avif'), url('${s}.jpg') type('image/jpeg'))"></div><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Backgrounds: a custom property that a style sheet draws',
    html: two(
      (t, s) =>
        `<div class="card" style="--card-image: url('${s}.jpg')"><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'object-fit polyfill: the picture hidden, its address on the box',
    html: two(
      (t, s) =>
        `<div class="card"><div class="custom-object-fit" style="background-image: url(${s}.jpg);"><img src="${s}.jpg" alt="Bus" style="visibility:hidden"></div><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'AMP: amp-img with a noscript picture',
    html: two(
      (t, s) =>
        `<article><amp-img src="${s}.jpg" width="600" height="400" alt="Bus"><noscript><img src="${s}.jpg" alt="Bus"></noscript></amp-img><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Font Awesome as drawings with their names',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><ul class="fa-ul"><li><span class="fa-li"><svg class="svg-inline--fa" aria-hidden="true" data-icon="check" role="img"><path d="M1"/></svg></span>Cheaper ${about(s)}</li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Cheaper buses'],
  },
  {
    name: 'Emoji as pictures with their alternative in a sentence',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>We saved <img class="emoji" draggable="false" alt="💷" src="https://s.example/1f4b7.svg"> on ${about(s)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['on buses.', '1f4b7.svg'],
  },
  {
    name: 'A carousel of pictures within a card',
    html: two(
      (t, s) =>
        `<article><div class="slick-slider"><div class="slick-slide"><img src="${s}-1.jpg" alt="First" width="600" height="400"></div><div class="slick-slide"><img src="${s}-2.jpg" alt="Second" width="600" height="400"></div></div><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    keeps: ['/buses-1.jpg', '/buses-2.jpg', 'Second'],
  },
  {
    name: 'A canvas with fallback words',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><canvas width="300" height="100" role="img" aria-label="Spend on ${about(s)}">Spend rose.</canvas></article>`,
    ),
    items: BOTH,
    named: ['canvas'],
  },
  {
    name: 'An embed of a social post: a quotation with a script beside it',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote class="twitter-tweet"><p lang="en" dir="ltr">Proud of our ${about(s)}</p>&mdash; A Council (@council) <a href="https://social.example${s}">June 3, 2024</a></blockquote><script async src="https://social.example/widgets.js"></script></article>`,
    ),
    items: BOTH,
    keeps: ['Proud of our buses', '— A Council (@council)', 'https://social.example/buses'],
  },
  {
    name: 'A tracking pixel of one pixel by style',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>On ${about(s)}.</p><img src="https://t.example/p.gif" alt="" style="width:1px;height:1px;border:0"></article>`,
    ),
    items: BOTH,
    hides: ['t.example'],
  },
  {
    name: 'Pictures with sizes in style alone, an icon before the photograph',
    html: two(
      (t, s) =>
        `<article><img src="/icons/type.png" alt="Report" style="width:24px;height:24px"><img src="${s}.jpg" alt="Bus" style="width:100%"><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
    keeps: ['/icons/type.png'],
  },
  {
    name: 'A picture that is the heading, another below',
    html: two(
      (t, s) =>
        `<section><h2><img src="${s}-title.png" alt="${t}" width="300" height="60"></h2><img src="${s}.jpg" alt="Bus" width="600" height="400"><p>On ${about(s)}.</p></section>`,
    ),
    items: UNLINKED,
    image: '/buses.jpg',
    keeps: ['/buses-title.png'],
  },
];
