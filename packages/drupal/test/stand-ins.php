<?php

/**
 * @file
 * The few classes of Drupal that the plug-ins use, as small as the plug-ins need them. They stand in for Drupal, and prove
 * only that the plug-ins' own code gives what it should.
 */

declare(strict_types=1);

namespace Drupal\Core\StringTranslation {

  final class TranslatableMarkup {

    public function __construct(private readonly string $text) {}

    public function __toString(): string {
      return $this->text;
    }

  }
}

namespace Drupal\Core\Form {

  interface FormStateInterface {

    public function getValue(string $name): mixed;

  }
}

namespace Drupal\Core\Block\Attribute {

  #[\Attribute]
  final class Block {

    public function __construct(public readonly string $id, public readonly mixed $admin_label, public readonly mixed $category, public readonly string $deriver) {}

  }
}

namespace Drupal\Core\Block {

  abstract class BlockBase {

    public function __construct(protected array $configuration, private readonly string $derivative) {
      $this->configuration += $this->defaultConfiguration();
    }

    abstract public function defaultConfiguration(): array;

    public function getDerivativeId(): string {
      return $this->derivative;
    }

    public function t(string $text): string {
      return $text;
    }

    public function configuration(): array {
      return $this->configuration;
    }

  }
}

namespace Drupal\Component\Plugin\Derivative {

  abstract class DeriverBase {

    protected array $derivatives = [];

  }
}

namespace Drupal\filter\Attribute {

  #[\Attribute]
  final class Filter {

    public function __construct(public readonly string $id, public readonly mixed $title, public readonly int $type, public readonly mixed $description, public readonly int $weight) {}

  }
}

namespace Drupal\filter\Plugin {

  interface FilterInterface {

    const TYPE_TRANSFORM_REVERSIBLE = 2;

  }

  abstract class FilterBase {

    public function t(string $text): string {
      return $text;
    }

  }
}

namespace Drupal\filter {

  final class FilterProcessResult {

    public array $attachments = [];

    public function __construct(public readonly string $text) {}

    public function setAttachments(array $attachments): static {
      $this->attachments = $attachments;
      return $this;
    }

  }
}

namespace Drupal\views\Attribute {

  #[\Attribute]
  final class ViewsStyle {

    public function __construct(public readonly string $id, public readonly mixed $title, public readonly mixed $help, public readonly string $theme, public readonly array $display_types) {}

  }
}

namespace Drupal\views\Plugin\views\style {

  abstract class Mapping {

    public array $options = [];

    public ?object $view = NULL;

    /**
     * HTML by row and field.
     */
    public array $fields = [];

    public function t(string $text): string {
      return $text;
    }

    public function getField(int $index, string $field): string {
      return $this->fields[$index][$field] ?? '';
    }

  }
}

namespace Drupal\Core\Config {

  interface ConfigFactoryInterface {

    public function get(string $name): object;

  }
}

namespace Drupal\media\OEmbed {

  final class ProviderException extends \Exception {}

  final class Provider {

    public function __construct(public readonly string $name, public readonly string $url, public readonly array $endpoints) {}

  }

  interface ProviderRepositoryInterface {

    public function getAll();

    public function get($provider_name);

  }
}

namespace Drupal\Core\Field\Attribute {

  #[\Attribute]
  final class FieldFormatter {

    public function __construct(public readonly string $id, public readonly mixed $label, public readonly array $field_types) {}

  }
}

namespace Drupal\Core\Field {

  interface FieldItemListInterface {}
}

namespace Drupal\file\Plugin\Field\FieldFormatter {

  abstract class FileFormatterBase {

    /**
     * Files of the field.
     */
    public array $files = [];

    public array $settings = [];

    public static function defaultSettings(): array {
      return [];
    }

    public function getSettings(): array {
      return $this->settings + static::defaultSettings();
    }

    public function getSetting(string $name): mixed {
      return $this->getSettings()[$name];
    }

    public function getEntitiesToView(object $items, string $langcode): array {
      return $this->files;
    }

    public function t(string $text): string {
      return $text;
    }

  }
}
