<?php

/**
 * @file
 * Runs the plug-ins of the built module with stand-ins for Drupal, and prints what they give as JSON. plugins.php MODULE.
 */

declare(strict_types=1);

use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\Field\FieldItemListInterface;
use Drupal\Core\Form\FormStateInterface;
use Drupal\ipec_elements\KeyFigureMarkup;
use Drupal\ipec_elements\OEmbed\Providers;
use Drupal\ipec_elements\Plugin\Block\WidgetBlock;
use Drupal\ipec_elements\Plugin\Block\WidgetDeriver;
use Drupal\ipec_elements\Plugin\Field\FieldFormatter\EvidenceChart;
use Drupal\ipec_elements\Plugin\Filter\IpecElements;
use Drupal\ipec_elements\Plugin\views\style\CaseStudies;
use Drupal\media\OEmbed\Provider;
use Drupal\media\OEmbed\ProviderException;
use Drupal\media\OEmbed\ProviderRepositoryInterface;

require __DIR__ . '/stand-ins.php';
$module = rtrim($argv[1], '/');
spl_autoload_register(static function (string $class) use ($module): void {
  require $module . '/src/' . str_replace('\\', '/', substr($class, strlen('Drupal\ipec_elements\\'))) . '.php';
});

$hard = "R&D of \"O'Neil\" <5%";

$deriver = new WidgetDeriver();
$derived = $deriver->getDerivativeDefinitions(['id' => 'ipec_widget']);

$state = new class($hard) implements FormStateInterface {

  public function __construct(private readonly string $hard) {}

  public function getValue(string $name): mixed {
    return $name === 'content'
      ? ['value' => '<p>x</p>', 'format' => 'council']
      : ['heading' => $this->hard, 'heading-level' => '3', 'percent' => 1, 'ipec-check' => 0, 'summary' => ''];
  }

};
$block = new WidgetBlock([], 'ipec-evidence-chart');
$form = $block->blockForm([], $state);
$block->blockSubmit($form, $state);

$filter = new IpecElements();
$processed = $filter->process('<p>[ipec-key-figures heading="A"]</p><table><thead><tr><th>F</th><th>N</th><th>W</th><th>D</th><th>S</th></tr></thead><tbody><tr><td>£1,200</td><td>1,200</td><td>R&amp;D</td><td>2024-05</td><td><a href="https://example.org/">Who</a></td></tr></tbody></table><p>[/ipec-key-figures]</p>', 'en');
$plain = $filter->process('<p>Nothing of ours</p>', 'en');

$style = new CaseStudies();
$style->options = ['mapping' => ['title' => 'title', 'link' => 'link', 'summary' => 'body', 'picture' => 'image', 'date' => 'date', 'organisation' => 'org', 'tags' => '', 'unknown' => 'x']];
$style->fields = [
  ['title' => '<a href="/node/1">Cleaner buses &amp; trams</a>', 'body' => 'In <b>short</b>', 'image' => '<div><img src="/a.jpg" alt=""></div>', 'date' => '<time datetime="2025-03-01T00:00:00Z">1 March</time>', 'org' => 'R&amp;D "Council"'],
  ['title' => 'O&#039;Neil &lt;5%', 'link' => 'javascript:x()', 'body' => '<p>Whole</p>', 'date' => '2024', 'org' => ''],
  ['title' => 'Linked', 'link' => 'https://example.org/?a=1&amp;b=2'],
];
$style->view = new class() {

  public array $result = [1, 2, 3];

  public function getTitle(): string {
    return 'Studies';
  }

};
$view = $style->render();

$formatter = new EvidenceChart();
$formatter->settings = ['type' => 'line', 'summary' => $hard];
$formatter->files = [
  new class() {

    public object $_referringItem;

    public function __construct() {
      $this->_referringItem = (object) ['description' => ''];
    }

    public function createFileUrl(): string {
      return '/files/spend.csv';
    }

    public function getFilename(): string {
      return 'spend.csv';
    }

    public function getCacheTags(): array {
      return ['file:1'];
    }

  },
];
$chart = $formatter->viewElements(new class() implements FieldItemListInterface {}, 'en');

/**
 * Providers of another list, or none where the site has no way out.
 */
$others = static fn (bool $works): ProviderRepositoryInterface => new class($works) implements ProviderRepositoryInterface {

  public function __construct(private readonly bool $works) {}

  public function getAll(): array {
    return $this->works ? ['Other' => new Provider('Other', 'https://other.example/', [])] : throw new ProviderException();
  }

  public function get($provider_name): Provider {
    return $this->getAll()[$provider_name] ?? throw new \InvalidArgumentException();
  }

};
$config = static fn (string $host): ConfigFactoryInterface => new class($host) implements ConfigFactoryInterface {

  public function __construct(private readonly string $host) {}

  public function get(string $name): object {
    return new class($name === 'ipec_elements.settings' ? $this->host : '') {

      public function __construct(private readonly string $host) {}

      public function get(string $key): string {
        return $key === 'frame_host' ? $this->host : '';
      }

    };
  }

};
$with = new Providers($others(TRUE), $config('https://a.example/ipec/'));

echo json_encode([
  'derived' => array_keys($derived),
  'fields' => array_map(static fn (array $field): string => $field['#type'], array_filter($form['attributes'], 'is_array')),
  'block' => $block->build(),
  'saved' => $block->configuration(),
  'filter' => [$processed->text, $processed->attachments, $plain->text, $plain->attachments],
  'chart' => [$chart[0]['#props'], $chart[0]['#cache'], $formatter->settingsSummary()],
  'formatterForm' => array_keys($formatter->settingsForm([], $state)['type']['#options']),
  'notFigures' => KeyFigureMarkup::fromTables('<table><tr><td>a</td><td>b</td></tr></table>'),
  'view' => [$view['#component'], $view['#props'], explode("\n", $view['#slots']['content']['#context']['articles'])],
  'providers' => [
    array_keys($with->getAll()),
    array_keys((new Providers($others(FALSE), $config('https://a.example/ipec')))->getAll()),
    array_keys((new Providers($others(TRUE), $config('')))->getAll()),
    $with->get('IPEC Elements')->endpoints[0],
    $with->get('Other')->name,
  ],
], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
