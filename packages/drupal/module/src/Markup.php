<?php

declare(strict_types=1);

namespace Drupal\ipec_elements;

/**
 * Elements of ours from what editors write. It knows nothing of Drupal, so that PHP alone can test it.
 */
final class Markup {

  /**
   * @return array<string, array{name: string, title: string, attributes: array<string, array<string, mixed>>}>
   *   The widgets by tag.
   */
  public static function widgets(): array {
    static $widgets = NULL;
    return $widgets ??= require dirname(__DIR__) . '/data/widgets.php';
  }

  /**
   * Turns `[ipec-…]` and `[/ipec-…]`, each alone in a paragraph, into an element around what stands between them.
   *
   * @param string $html
   *   The text after the other filters of its format.
   *
   * @return array{0: string, 1: list<string>}
   *   The HTML and the tags that were made.
   */
  public static function elements(string $html): array {
    $tags = [];
    $pattern = '~<p(?:\s[^>]*)?>\s*\[(ipec-[a-z-]+)((?:[^\[\]])*)\]\s*</p>(.*?)<p(?:\s[^>]*)?>\s*\[/\1\]\s*</p>~s';
    $made = preg_replace_callback($pattern, static function (array $match) use (&$tags): string {
      [$whole, $tag, $given, $content] = $match;
      if (!isset(self::widgets()[$tag])) {
        return $whole;
      }
      $tags[] = $tag;
      $inside = $tag === 'ipec-key-figures' ? KeyFigureMarkup::fromTables($content) : $content;
      return self::element($tag, self::attributes($given), trim($inside));
    }, $html);
    return [$made ?? $html, array_values(array_unique($tags))];
  }

  /**
   * The element with the attributes that its widget documents. Values are escaped, and addresses lead to the web or to this site.
   *
   * @param string $tag
   *   Such as `ipec-evidence-chart`.
   * @param array<string, string|true> $attributes
   *   Plain text by name; TRUE is an attribute without a value.
   * @param string $content
   *   HTML that is safe already.
   */
  public static function element(string $tag, array $attributes, string $content): string {
    $pairs = '';
    foreach (array_keys(self::widgets()[$tag]['attributes'] ?? []) as $name) {
      $value = $attributes[$name] ?? '';
      if ($value === TRUE) {
        $pairs .= " $name";
      }
      elseif ($value !== '' && self::mayStand($name, $value)) {
        $pairs .= sprintf(' %s="%s"', $name, htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'));
      }
    }
    return "<$tag$pairs>\n$content\n</$tag>";
  }

  /**
   * Whether an attribute may have the value: an address has no scheme but http and https (mailto and tel where people are sent).
   */
  private static function mayStand(string $name, string $value): bool {
    if (!in_array($name, ['src', 'action'], TRUE) && !str_ends_with($name, '-href')) {
      return TRUE;
    }
    return !preg_match('~^[\s\x00-\x20]*(?!https?:|mailto:|tel:)[a-z][a-z0-9+.\-\s]*:~i', $value);
  }

  /**
   * `name="value"` and bare names of a marker. The text stood in HTML, and values have references of their own.
   *
   * @return array<string, string|true>
   *   By name.
   */
  private static function attributes(string $given): array {
    $decode = static fn (string $text): string => html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    $text = strtr($decode(strip_tags($given)), ['“' => '"', '”' => '"', "\u{00a0}" => ' ']);
    preg_match_all('~([a-z][a-z-]*)(?:\s*=\s*"([^"]*)")?~', $text, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    $read = [];
    foreach ($found as [, $name, $value]) {
      $read[$name] = $value === NULL ? TRUE : $decode($value);
    }
    return $read;
  }

}
