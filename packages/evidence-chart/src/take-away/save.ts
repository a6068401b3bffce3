const TYPES = { csv: 'text/csv;charset=utf-8', svg: 'image/svg+xml', png: 'image/png' } as const;

/** A name that every file system takes: letters, digits and hyphens. */
export function fileName(heading: string): string {
  const plain = heading.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'chart'
  );
}

/** Hands the reader a file. */
export function save(content: string | Blob, heading: string, format: keyof typeof TYPES): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: TYPES[format] }));
  link.download = `${fileName(heading)}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
