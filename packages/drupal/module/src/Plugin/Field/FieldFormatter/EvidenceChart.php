<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\Field\FieldFormatter;

use Drupal\Core\Field\Attribute\FieldFormatter;
use Drupal\Core\Field\FieldItemListInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\file\Plugin\Field\FieldFormatter\FileFormatterBase;
use Drupal\ipec_elements\Markup;

/**
 * A CSV or JSON file as a chart. The link to the file stands in the element, and stays without it.
 */
#[FieldFormatter(
  id: 'ipec_evidence_chart',
  label: new TranslatableMarkup('IPEC evidence chart'),
  field_types: ['file'],
)]
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
    $types = Markup::widgets()['ipec-evidence-chart']['attributes']['type']['values'];
    $form['type'] = [
      '#type' => 'select',
      '#title' => $this->t('Kind of chart'),
      '#options' => array_combine($types, $types),
      '#default_value' => $this->getSetting('type'),
    ];
    foreach (['summary' => $this->t('What to take away'), 'source' => $this->t('Where the figures come from')] as $name => $title) {
      $form[$name] = [
        '#type' => 'textfield',
        '#title' => $title,
        '#description' => $this->t('Needed: without it the link to the file stays as it is.'),
        '#default_value' => $this->getSetting($name),
        '#maxlength' => 2000,
      ];
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function settingsSummary(): array {
    return array_values(array_filter([$this->getSetting('type'), $this->getSetting('summary'), $this->getSetting('source')]));
  }

  /**
   * {@inheritdoc}
   */
  public function viewElements(FieldItemListInterface $items, $langcode): array {
    $elements = [];
    foreach ($this->getEntitiesToView($items, $langcode) as $delta => $file) {
      $heading = $file->_referringItem->description ?: $file->getFilename();
      $props = ['heading' => (string) $heading, 'src' => $file->createFileUrl()] + array_filter(array_intersect_key($this->getSettings(), ['type' => 1, 'summary' => 1, 'source' => 1]));
      $elements[$delta] = [
        '#type' => 'component',
        '#component' => 'ipec_elements:evidence-chart',
        '#props' => $props,
        '#slots' => ['content' => ['#theme' => 'file_link', '#file' => $file, '#description' => (string) $heading]],
        '#cache' => ['tags' => $file->getCacheTags()],
      ];
    }
    return $elements;
  }

}
