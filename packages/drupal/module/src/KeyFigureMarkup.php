<?php

declare(strict_types=1);

namespace Drupal\ipec_elements;

/**
 * A table as key figures, because rich-text editors have no `<figure>` with `<data>` and `<time>`. It knows nothing of Drupal.
 */
final class KeyFigureMarkup {

  /**
   * Every table of five columns as figures: figure, the same as a number, what it measures, date, source.
   *
   * @param string $html
   *   What stands between the two lines of the element. Without such a table it stays as it is.
   */
  public static function fromTables(string $html): string {
    $made = preg_replace_callback('~(?:<figure\b[^>]*>\s*)?(<table\b.*?</table>)(?:\s*</figure>)?~s', static fn (array $match): string => self::figures($match[1]) ?? $match[0], $html);
    return $made ?? $html;
  }

  /**
   * The figures of one table; NULL where it has another shape.
   */
  private static function figures(string $table): ?string {
    $figures = '';
    preg_match_all('~<tr\b[^>]*>(.*?)</tr>~s', $table, $rows);
    foreach ($rows[1] as $row) {
      preg_match_all('~<(t[dh])\b[^>]*>(.*?)</\1>~s', $row, $cells);
      if (count($cells[2]) !== 5) {
        return NULL;
      }
      if (!in_array('td', $cells[1], TRUE)) {
        continue;
      }
      [$value, $number, $label, $date, $source] = array_map('trim', $cells[2]);
      $exact = str_replace([',', ' ', "\u{00a0}"], '', self::text($number));
      $figures .= sprintf(
        '<figure><p><data value="%s">%s</data></p><figcaption>%s</figcaption><p><time datetime="%s">%s</time></p><cite>%s</cite></figure>',
        self::escape($exact), self::inner($value), self::inner($label), self::escape(self::text($date)), self::inner($date), self::inner($source),
      );
    }
    return $figures === '' ? NULL : $figures;
  }

  /**
   * A cell's content without the paragraph that editors put around it.
   */
  private static function inner(string $html): string {
    return trim((string) preg_replace('~</?p\b[^>]*>~i', ' ', $html));
  }

  /**
   * A cell's words.
   */
  private static function text(string $html): string {
    return trim(html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8'));
  }

  /**
   * Text in an attribute.
   */
  private static function escape(string $text): string {
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
  }

}
