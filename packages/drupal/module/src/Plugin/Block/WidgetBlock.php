<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\ipec_elements\Markup;

/**
 * One block for each widget, with a field for each of its attributes and for its content.
 */
#[Block(
  id: 'ipec_widget',
  admin_label: new TranslatableMarkup('IPEC widget'),
  category: new TranslatableMarkup('IPEC'),
  deriver: WidgetDeriver::class,
)]
final class WidgetBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['attributes' => [], 'content' => ['value' => '', 'format' => NULL]];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $fields = ['#type' => 'details', '#title' => $this->t('Attributes'), '#open' => TRUE];
    foreach (Markup::widgets()[$this->getDerivativeId()]['attributes'] as $name => $attribute) {
      $values = $attribute['values'] ?? NULL;
      $fields[$name] = [
        '#type' => $values ? 'select' : ['number' => 'number', 'boolean' => 'checkbox', 'string' => 'textfield'][$attribute['type']],
        '#title' => str_replace('-', ' ', $name),
        '#description' => $attribute['description'],
        '#default_value' => $this->configuration['attributes'][$name] ?? NULL,
      ] + ($values ? ['#options' => array_combine($values, $values), '#empty_option' => $this->t('As the element chooses')] : []);
      if ($attribute['type'] === 'string' && !$values) {
        $fields[$name]['#maxlength'] = 2000;
      }
    }
    $form['attributes'] = $fields;
    $form['content'] = [
      '#type' => 'text_format',
      '#title' => $this->t('Content'),
      '#description' => $this->t('The HTML that the element reads: a table, articles, a list or figures.'),
      '#default_value' => $this->configuration['content']['value'],
      '#format' => $this->configuration['content']['format'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $given = array_filter((array) $form_state->getValue('attributes'), static fn ($value): bool => $value !== '' && $value !== NULL && $value !== 0);
    $this->configuration['attributes'] = array_map('strval', $given);
    $this->configuration['content'] = $form_state->getValue('content');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $widget = Markup::widgets()[$this->getDerivativeId()];
    $props = [];
    foreach ($this->configuration['attributes'] as $name => $value) {
      $type = $widget['attributes'][$name]['type'] ?? NULL;
      if ($type !== NULL) {
        $props[str_replace('-', '_', $name)] = ['number' => (int) $value, 'boolean' => (bool) $value, 'string' => (string) $value][$type];
      }
    }
    ['value' => $text, 'format' => $format] = $this->configuration['content'];
    return [
      '#type' => 'component',
      '#component' => 'ipec_elements:' . $widget['name'],
      '#props' => $props,
      '#slots' => ['content' => ['#type' => 'processed_text', '#text' => $text, '#format' => $format]],
    ];
  }

}
