<?php

declare(strict_types=1);

namespace Drupal\ipec_elements;

/**
 * Fields of a view as the article of a case study. It knows nothing of Drupal, so that PHP alone can test it.
 */
final class CaseStudyMarkup {

  /**
   * Fields that become data attributes of the article.
   */
  private const FACTS = ['date', 'organisation', 'place', 'nation', 'sector', 'route', 'outcome', 'tags'];

  /**
   * One article.
   *
   * @param array<string, string> $fields
   *   HTML that a field's formatter made, by what it is for: `title`, `link`, `summary`, `picture` and the facts. Missing
   *   ones and empty ones are left out.
   */
  public static function article(array $fields): string {
    $facts = '';
    foreach (self::FACTS as $name) {
      $text = self::text($fields[$name] ?? '');
      if ($name === 'date' && preg_match('~<time\b[^>]*\bdatetime="(\d{4}(?:-\d\d(?:-\d\d)?)?)~', $fields['date'] ?? '', $match)) {
        $text = $match[1];
      }
      if ($text !== '') {
        $facts .= sprintf(' data-%s="%s"', $name, self::escape($text));
      }
    }
    $title = self::escape(self::text($fields['title'] ?? ''));
    $href = self::href($fields['link'] ?? '') ?? self::href($fields['title'] ?? '');
    $heading = $href === NULL ? $title : sprintf('<a href="%s">%s</a>', self::escape($href), $title);
    $summary = trim($fields['summary'] ?? '');
    $isBlock = preg_match('~^<(?:p|ul|ol|div)\b~i', $summary) === 1;
    return implode('', array_filter([
      "<article$facts>",
      $title === '' ? '' : "<h3>$heading</h3>",
      $summary === '' || $isBlock ? $summary : "<p>$summary</p>",
      self::picture($fields['picture'] ?? ''),
      '</article>',
    ]));
  }

  /**
   * HTML as plain text.
   */
  private static function text(string $html): string {
    $text = html_entity_decode(strip_tags($html), ENT_QUOTES | ENT_HTML5, 'UTF-8');
    return trim((string) preg_replace('~\s+~u', ' ', $text));
  }

  /**
   * The address of the first link, or the text itself where it is an address.
   */
  private static function href(string $html): ?string {
    $href = preg_match('~<a\b[^>]*\bhref="([^"]*)"~i', $html, $match) ? html_entity_decode($match[1], ENT_QUOTES | ENT_HTML5, 'UTF-8') : self::text($html);
    return preg_match('~^(?:https?://|/(?!/))\S*$~i', $href) ? $href : NULL;
  }

  /**
   * The first picture, without what formatters put around it.
   */
  private static function picture(string $html): string {
    return preg_match('~<img\b[^>]*>~i', $html, $match) ? $match[0] : '';
  }

  /**
   * Text in an attribute or in an element.
   */
  private static function escape(string $text): string {
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
  }

}
