<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\Field\FieldFormatter;

use Drupal\Core\Field\FieldItemListInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\file\Plugin\Field\FieldFormatter\FileFormatterBase;

/**
 * A CSV or JSON file as a chart. The link to the file stands in the element, and stays without it.
 *
 * @FieldFormatter(
 *   id = "ipec_evidence_chart",
 *   label = @Translation("IPEC evidence chart"),
 *   field_types = {"file"}
 * )
 */
final class EvidenceChart extends FileFormatterBase {

  /**
   * {@inheritdoc}
   */
  public static function defaultSettings(): array {
    return ['type' => 'bar', 'summary' => '', 'source' => ''] + parent::defaultSettings();
  }

  /**
   * {@inheritdoc}
   */
  public function settingsForm(array $form, FormStateInterface $form_state): array {
    foreach (['type' => $this->t('Kind of chart'), 'summary' => $this->t('What to take away'), 'source' => $this->t('Where the figures come from')] as $name => $title) {
      $form[$name] = ['#type' => 'textfield', '#title' => $title, '#default_value' => $this->getSetting($name), '#maxlength' => 2000];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function viewElements(FieldItemListInterface $items, $langcode): array {
    $elements = [];
    foreach ($this->getEntitiesToView($items, $langcode) as $delta => $file) {
      $address = $file->createFileUrl();
      $heading = $items[$delta]->description ?: $file->getFilename();
      $props = ['heading' => $heading, 'src' => $address] + array_filter(array_intersect_key($this->getSettings(), ['type' => 1, 'summary' => 1, 'source' => 1]));
      $elements[$delta] = [
        '#type' => 'component',
        '#component' => 'ipec_elements:evidence-chart',
        '#props' => $props,
        '#slots' => ['content' => ['#theme' => 'file_link', '#file' => $file]],
        '#cache' => ['tags' => $file->getCacheTags()],
      ];
    }
    return $elements;
  }

}
