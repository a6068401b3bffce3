import type { Language } from '@ipec/common';
import { type Panel, type Point, readSentences, type ReportData, sectionsOf } from './model.ts';
import { PAGE_WORDS } from './words.ts';

/** The page as Markdown, in both languages one after the other. */
export function reportMarkdown(data: ReportData, languages: readonly Language[]): string {
  return languages.map((language) => inLanguage(data, language)).join('\n---\n\n');
}

function inLanguage(data: ReportData, language: Language): string {
  const words = PAGE_WORDS[language];
  const sections = sectionsOf(data, language).map(
    ({ title, panels }) =>
      `## ${plain(title)}\n\n${panels.map((panel) => panelText(panel, language)).join('\n')}`,
  );
  return [
    `# ${plain(words.title(data.title))}`,
    `## ${words.read}`,
    [...readSentences(data, language), words.review]
      .filter(Boolean)
      .map((one) => `- ${plain(one)}`)
      .join('\n'),
    ...sections,
    `## ${words.innovation}`,
    `${words.innovationText}\n`,
  ].join('\n\n');
}

function panelText(
  { title, figure, sentences, peers, note, categories, months }: Panel,
  language: Language,
): string {
  const words = PAGE_WORDS[language];
  const tables = [
    ...(categories.length > 0 ? [tableText(words.category, categories, language)] : []),
    ...(months.length > 0 ? [tableText(words.month, months, language)] : []),
  ];
  const said = [`**${figure}**`, ...[...sentences, ...peers].map(plain)].join(' ');
  return [`### ${plain(title)}`, said, ...tables, `_${plain(note)}_`].join('\n\n') + '\n';
}

function tableText(head: string, points: readonly Point[], language: Language): string {
  const words = PAGE_WORDS[language];
  const rows = points.map(({ label, count, text }) => `| ${plain(label)} | ${count} | ${text} |`);
  return [`| ${head} | ${words.count} | ${words.value} |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

/** Names come from outside: what Markdown would read as markup is escaped. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
}
