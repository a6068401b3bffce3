<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\Block;

use Drupal\Component\Plugin\Derivative\DeriverBase;
use Drupal\ipec_elements\Markup;

/**
 * A block for each widget that the build found.
 */
final class WidgetDeriver extends DeriverBase {

  /**
   * {@inheritdoc}
   */
  public function getDerivativeDefinitions($base_plugin_definition): array {
    foreach (Markup::widgets() as $tag => ['title' => $title]) {
      $this->derivatives[$tag] = ['admin_label' => "IPEC: $title"] + $base_plugin_definition;
    }
    return $this->derivatives;
  }

}
