<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\views\style;

use Drupal\views\Plugin\views\style\StylePluginBase;

/**
 * Rows of a view as case studies: each row is an article in the element.
 *
 * @ViewsStyle(
 *   id = "ipec_case_studies",
 *   title = @Translation("IPEC case studies"),
 *   help = @Translation("Shows each row as an article, and the element around them."),
 *   theme = "views_view_unformatted",
 *   display_types = {"normal"}
 * )
 */
final class CaseStudies extends StylePluginBase {

  /**
   * {@inheritdoc}
   */
  protected $usesRowPlugin = TRUE;

  /**
   * {@inheritdoc}
   */
  public function render(): array {
    $articles = [];
    foreach ($this->view->result as $index => $row) {
      $this->view->row_index = $index;
      $articles[] = ['#type' => 'html_tag', '#tag' => 'article', 'row' => $this->view->rowPlugin->render($row)];
    }
    unset($this->view->row_index);
    return [
      '#type' => 'component',
      '#component' => 'ipec_elements:case-study-carousel',
      '#props' => array_filter(['heading' => (string) $this->view->getTitle()]),
      '#slots' => ['content' => $articles],
    ];
  }

}
