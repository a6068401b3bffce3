import type { ContrastRow } from '../contrast-report.ts';
import type { BrandChange, CouncilTheme } from '../from-brand.ts';

/** What a theme promises, to be kept beside it. `sha256` signs the rest: see `certificateText`. */
export interface ContrastCertificate {
  readonly about: string;
  readonly standard: string;
  readonly method: string;
  readonly brand: string;
  readonly adjusted: readonly BrandChange[];
  readonly pairs: readonly ContrastRow[];
  /** Of the CSS that the certificate speaks of. */
  readonly css: string;
}

/** The certificate of a theme. Throws where a pair fails, because then there is nothing to certify. */
export function contrastCertificate({ brand, changes, pairs, css }: CouncilTheme): ContrastCertificate {
  const failing = pairs.find(({ passes }) => !passes);
  if (failing)
    throw new RangeError(
      `${failing.front} on ${failing.back} in ${failing.mode} has ${failing.ratio}:1 only.`,
    );
  return {
    about: 'Contrast of an IPEC Elements theme',
    standard:
      'WCAG 2.2 level AA: success criteria 1.4.3 and 1.4.11; 7:1 for text where more contrast is preferred',
    method: 'https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio',
    brand,
    adjusted: changes,
    pairs,
    css,
  };
}

/** The text that is hashed: JSON without white space, with the keys in the order above. */
export function certificateText(certificate: ContrastCertificate): string {
  return JSON.stringify(certificate);
}

/** The certificate with its SHA-256 in hexadecimal. `digest` is the platform's: SHA-256 of the bytes, such as `(bytes) => crypto.subtle.digest('SHA-256', bytes)`. */
export async function signedCertificate(
  theme: CouncilTheme,
  digest: (bytes: Uint8Array) => Promise<ArrayBuffer>,
): Promise<ContrastCertificate & { readonly sha256: string }> {
  const certificate = contrastCertificate(theme);
  const hash = new Uint8Array(await digest(new TextEncoder().encode(certificateText(certificate))));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...certificate, sha256 };
}
