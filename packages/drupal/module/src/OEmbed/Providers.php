<?php

declare(strict_types=1);

namespace Drupal\ipec_elements\OEmbed;

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\ipec_elements\Markup;
use Drupal\media\OEmbed\Provider;
use Drupal\media\OEmbed\ProviderException;
use Drupal\media\OEmbed\ProviderRepositoryInterface;

/**
 * The list of oEmbed providers with the council's own frames in front. Drupal's list stays as it is.
 */
final class Providers implements ProviderRepositoryInterface {

  public const NAME = 'IPEC Elements';

  public function __construct(
    private readonly ProviderRepositoryInterface $others,
    private readonly ConfigFactoryInterface $config,
  ) {}

  /**
   * {@inheritdoc}
   */
  public function getAll(): array {
    $own = $this->own();
    if ($own === NULL) {
      return $this->others->getAll();
    }
    try {
      return [self::NAME => $own] + $this->others->getAll();
    }
    catch (ProviderException) {
      // A site without access to the outside has no list of others; its own frames still work.
      return [self::NAME => $own];
    }
  }

  /**
   * {@inheritdoc}
   */
  public function get($provider_name): Provider {
    $own = $provider_name === self::NAME ? $this->own() : NULL;
    return $own ?? $this->others->get($provider_name);
  }

  /**
   * The frames of the host in the settings; NULL where none is set.
   */
  private function own(): ?Provider {
    $host = rtrim((string) $this->config->get('ipec_elements.settings')->get('frame_host'), '/');
    if ($host === '') {
      return NULL;
    }
    $endpoints = array_map(
      static fn (array $widget): array => [
        'url' => "$host/frame/{$widget['name']}.oembed.json",
        'schemes' => ["$host/frame/{$widget['name']}.html", "$host/frame/{$widget['name']}.html?*"],
        'formats' => ['json'],
      ],
      array_values(Markup::widgets()),
    );
    return new Provider(self::NAME, $host, $endpoints);
  }

}
