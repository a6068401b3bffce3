<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where the frames lie, for media by oEmbed.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'ipec_elements_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['ipec_elements.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $form['frame_host'] = [
      '#type' => 'url',
      '#title' => $this->t('Where you host the files'),
      '#description' => $this->t('The address of the folder that holds frame/, such as https://www.example.gov.uk/ipec. Editors then add a frame as media by its address. Leave it empty for none.'),
      '#default_value' => $this->config('ipec_elements.settings')->get('frame_host'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $this->config('ipec_elements.settings')->set('frame_host', rtrim((string) $form_state->getValue('frame_host'), '/'))->save();
    parent::submitForm($form, $form_state);
  }

}
