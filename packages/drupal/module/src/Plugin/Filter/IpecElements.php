<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\ipec_elements\Markup;

/**
 * An element around what stands between two lines of text. It comes after the filters that limit HTML and make paragraphs.
 */
#[Filter(
  id: 'ipec_elements',
  title: new TranslatableMarkup('IPEC Elements'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Puts a chart, case studies and others around a table or a list between [ipec-evidence-chart …] and [/ipec-evidence-chart].'),
  weight: 20,
)]
final class IpecElements extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    [$html, $tags] = Markup::elements((string) $text);
    $result = new FilterProcessResult($html);
    $libraries = array_map(static fn (string $tag): string => 'ipec_elements/' . Markup::widgets()[$tag]['name'], $tags);
    return $libraries ? $result->setAttachments(['library' => $libraries]) : $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): string {
    return (string) $this->t('Write [ipec-evidence-chart heading="…" summary="…" source="…"] on a line of its own, then a table, then [/ipec-evidence-chart] on a line of its own.');
  }

}
