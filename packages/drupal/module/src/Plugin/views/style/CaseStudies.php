<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\views\style;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\ipec_elements\CaseStudyMarkup;
use Drupal\views\Attribute\ViewsStyle;
use Drupal\views\Plugin\views\style\Mapping;

/**
 * Rows of a view as case studies: each row is an article in the element, made of the fields that the site builder maps.
 */
#[ViewsStyle(
  id: 'ipec_case_studies',
  title: new TranslatableMarkup('IPEC case studies'),
  help: new TranslatableMarkup('Shows each row as an article, and the element around them.'),
  theme: 'views_view_unformatted',
  display_types: ['normal'],
)]
final class CaseStudies extends Mapping {

  /**
   * {@inheritdoc}
   */
  protected function defineMapping(): array {
    return [
      'title' => ['#title' => $this->t('Title'), '#required' => TRUE],
      'link' => ['#title' => $this->t('Link'), '#description' => $this->t('A field whose text is an address, or that holds a link. The link of the title, if this is none.')],
      'summary' => ['#title' => $this->t('What happened')],
      'picture' => ['#title' => $this->t('Picture')],
      'date' => ['#title' => $this->t('Date'), '#description' => $this->t('In the format YYYY-MM-DD, YYYY-MM or YYYY: choose "HTML Date" or a format of your own for the field.')],
      'organisation' => ['#title' => $this->t('Organisation')],
      'place' => ['#title' => $this->t('Place')],
      'nation' => ['#title' => $this->t('Nation')],
      'sector' => ['#title' => $this->t('Sector')],
      'route' => ['#title' => $this->t('Procurement route')],
      'outcome' => ['#title' => $this->t('Outcome')],
      'tags' => ['#title' => $this->t('Tags'), '#description' => $this->t('Several by comma or semicolon.')],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function render(): array {
    $articles = [];
    foreach (array_keys($this->view->result) as $index) {
      $articles[] = CaseStudyMarkup::article(array_map(
        fn ($field): string => $field === '' ? '' : (string) $this->getField($index, $field),
        array_intersect_key($this->options['mapping'] ?? [], $this->defineMapping()),
      ));
    }
    return [
      '#type' => 'component',
      '#component' => 'ipec_elements:case-study-carousel',
      '#props' => array_filter(['heading' => (string) $this->view->getTitle()]),
      '#slots' => ['content' => ['#type' => 'inline_template', '#template' => '{{ articles|raw }}', '#context' => ['articles' => implode("\n", $articles)]]],
    ];
  }

}
