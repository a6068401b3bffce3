<?php

/**
 * @file
 * Makes pages of ours in an installed Drupal. setup.php DOCROOT reads `{ "host": …, "texts": {name: HTML} }` from standard
 * input and prints the paths of what it made as JSON.
 */

declare(strict_types=1);

use Drupal\block\Entity\Block;
use Drupal\Core\DrupalKernel;
use Drupal\editor\Entity\Editor;
use Drupal\field\Entity\FieldConfig;
use Drupal\field\Entity\FieldStorageConfig;
use Drupal\file\Entity\File;
use Drupal\filter\Entity\FilterFormat;
use Drupal\media\Entity\Media;
use Drupal\node\Entity\Node;
use Drupal\user\Entity\User;
use Drupal\views\Entity\View;
use Symfony\Component\HttpFoundation\Request;

chdir($argv[1]);
$asked = json_decode(stream_get_contents(STDIN), TRUE, 512, JSON_THROW_ON_ERROR);
$autoloader = require 'autoload.php';
$request = Request::create($asked['url']);
$kernel = DrupalKernel::createFromRequest($request, $autoloader, 'prod');
$kernel->boot();
$kernel->preHandle($request);
\Drupal::service('account_switcher')->switchTo(User::load(1));
User::load(1)->setPassword('admin-pass')->save();

\Drupal::service('module_installer')->install(['media', 'media_library', 'ipec_elements']);
\Drupal::configFactory()->getEditable('system.performance')->set('css.preprocess', FALSE)->set('js.preprocess', FALSE)->save();
\Drupal::configFactory()->getEditable('ipec_elements.settings')->set('frame_host', $asked['host'])->save();
\Drupal::configFactory()->getEditable('system.logging')->set('error_level', 'verbose')->save();

FilterFormat::create([
  'format' => 'council',
  'name' => 'Council',
  'weight' => -100,
  'filters' => [
    'filter_html' => ['status' => TRUE, 'weight' => -10, 'settings' => ['allowed_html' => '<br> <p> <h2> <h3> <ul> <ol> <li> <a href> <strong> <table> <tr> <td rowspan colspan> <th rowspan colspan> <thead> <tbody> <tfoot> <caption>', 'filter_html_help' => FALSE, 'filter_html_nofollow' => FALSE]],
    'ipec_elements' => ['status' => TRUE, 'weight' => 20],
  ],
])->save();
Editor::create([
  'format' => 'council',
  'editor' => 'ckeditor5',
  'settings' => ['toolbar' => ['items' => ['heading', 'bold', 'link', 'bulletedList', 'numberedList', 'insertTable', 'ipecElement']], 'plugins' => ['ckeditor5_heading' => ['enabled_headings' => ['heading2', 'heading3']], 'ckeditor5_list' => ['properties' => ['reversed' => FALSE, 'startIndex' => FALSE], 'multiBlock' => TRUE]]],
  'image_upload' => ['status' => FALSE],
])->save();
FilterFormat::create(['format' => 'whole', 'name' => 'Whole', 'filters' => []])->save();

$paths = [];
foreach ($asked['texts'] as $name => $html) {
  $node = Node::create(['type' => 'page', 'title' => $name, 'status' => 1, 'body' => ['value' => $html, 'format' => 'council']]);
  $node->save();
  $paths['texts'][$name] = $node->toUrl()->toString();
}

foreach ($asked['blocks'] as $tag => $block) {
  Block::create([
    'id' => str_replace('-', '_', "test_$tag"),
    'plugin' => "ipec_widget:$tag",
    'theme' => 'olivero',
    'region' => 'content_below',
    'visibility' => ['request_path' => ['id' => 'request_path', 'pages' => '/node/2', 'negate' => FALSE]],
    'settings' => ['label' => $tag, 'label_display' => '0', 'attributes' => $block['attributes'], 'content' => ['value' => $block['content'], 'format' => 'whole']],
  ])->save();
}
$paths['blocks'] = '/node/2';

FieldStorageConfig::create(['field_name' => 'field_data', 'entity_type' => 'node', 'type' => 'file'])->save();
FieldConfig::create(['field_name' => 'field_data', 'entity_type' => 'node', 'bundle' => 'page', 'label' => 'Data', 'settings' => ['file_extensions' => 'csv', 'description_field' => TRUE]])->save();
\Drupal::service('entity_display.repository')->getViewDisplay('node', 'page')->setComponent('field_data', [
  'type' => 'ipec_evidence_chart',
  'label' => 'hidden',
  'settings' => ['type' => 'bar', 'summary' => 'Rise & fall', 'source' => 'The "council"'],
])->save();
file_put_contents('public://spend.csv', "Town,\"Spend, %\"\nR&D,5\nO'Neil,7\n");
$file = File::create(['uri' => 'public://spend.csv', 'filename' => 'spend.csv', 'filemime' => 'text/csv', 'status' => 1]);
$file->save();
$node = Node::create(['type' => 'page', 'title' => 'File', 'status' => 1, 'field_data' => [['target_id' => $file->id(), 'description' => "R&D of O'Neil is <5%"]]]);
$node->save();
$paths['file'] = $node->toUrl()->toString();

foreach (['Cleaner buses & trams', "O'Neil saves <5%"] as $index => $title) {
  Node::create(['type' => 'article', 'title' => $title, 'status' => 1, 'created' => 1740787200 + $index, 'body' => ['value' => '<p>What happened & why.</p>', 'format' => 'basic_html']])->save();
}
$field = static fn (string $name, array $more = []): array => [
  'id' => $name, 'table' => 'node_field_data', 'field' => $name, 'entity_type' => 'node', 'entity_field' => $name, 'plugin_id' => 'field', 'label' => '', 'exclude' => FALSE,
] + $more;
View::create([
  'id' => 'case_studies',
  'label' => 'Case studies',
  'base_table' => 'node_field_data',
  'display' => [
    'default' => [
      'id' => 'default', 'display_title' => 'Default', 'display_plugin' => 'default', 'position' => 0,
      'display_options' => [
        'title' => 'How others have done it',
        'fields' => [
          'title' => $field('title', ['type' => 'string', 'settings' => ['link_to_entity' => TRUE]]),
          'created' => $field('created', ['type' => 'timestamp', 'settings' => ['date_format' => 'html_date', 'custom_date_format' => '', 'timezone' => '', 'tooltip' => ['date_format' => '', 'custom_date_format' => ''], 'time_diff' => ['enabled' => FALSE]]]),
          'body' => ['id' => 'body', 'table' => 'node__body', 'field' => 'body', 'plugin_id' => 'field', 'type' => 'text_default', 'settings' => [], 'label' => ''],
        ],
        'filters' => ['type' => ['id' => 'type', 'table' => 'node_field_data', 'field' => 'type', 'entity_type' => 'node', 'entity_field' => 'type', 'plugin_id' => 'bundle', 'value' => ['article' => 'article']]],
        'style' => ['type' => 'ipec_case_studies', 'options' => ['mapping' => ['title' => 'title', 'summary' => 'body', 'date' => 'created']]],
        'row' => ['type' => 'fields', 'options' => []],
        'pager' => ['type' => 'none', 'options' => []],
        'access' => ['type' => 'none', 'options' => []],
      ],
    ],
    'page_1' => ['id' => 'page_1', 'display_title' => 'Page', 'display_plugin' => 'page', 'position' => 1, 'display_options' => ['path' => 'case-studies']],
  ],
])->save();
\Drupal::service('router.builder')->rebuild();
$paths['view'] = '/case-studies';

$media = Media::create(['bundle' => 'ipec_frame', 'field_media_ipec_frame' => $asked['host'] . '/frame/procedure-selector.html', 'status' => 1]);
$violations = array_map(static fn ($violation): string => $violation->getPropertyPath() . ': ' . $violation->getMessage(), iterator_to_array($media->validate()));
$media->save();
\Drupal::configFactory()->getEditable('media.settings')->set('standalone_url', TRUE)->save();
\Drupal::service('router.builder')->rebuild();
$paths['media'] = '/media/' . $media->id();

// Where the site has Paragraphs, the submodule for LocalGov: a paragraph in a field of page components.
$extra = [];
if (\Drupal::service('extension.list.module')->exists('paragraphs')) {
  \Drupal::service('module_installer')->install(['ipec_elements_localgov']);
  FieldStorageConfig::create(['field_name' => 'field_page_components', 'entity_type' => 'node', 'type' => 'entity_reference_revisions', 'cardinality' => -1, 'settings' => ['target_type' => 'paragraph']])->save();
  FieldConfig::create(['field_name' => 'field_page_components', 'entity_type' => 'node', 'bundle' => 'page', 'label' => 'Page components', 'settings' => ['handler' => 'default:paragraph', 'handler_settings' => ['target_bundles' => ['ipec_element' => 'ipec_element']]]])->save();
  \Drupal::service('entity_display.repository')->getViewDisplay('node', 'page')->setComponent('field_page_components', ['type' => 'entity_reference_revisions_entity_view', 'label' => 'hidden'])->save();
  $paragraph = \Drupal::entityTypeManager()->getStorage('paragraph')->create(['type' => 'ipec_element', 'ipec_element_text' => ['value' => $asked['texts']['chart'], 'format' => 'council']]);
  $paragraph->save();
  $node = Node::create(['type' => 'page', 'title' => 'Paragraph', 'status' => 1, 'field_page_components' => [$paragraph]]);
  $node->save();
  $paths['paragraph'] = $node->toUrl()->toString();
  $extra = ['paragraphs.paragraphs_type.ipec_element', 'field.field.paragraph.ipec_element.ipec_element_text', 'field.storage.paragraph.ipec_element_text', 'core.entity_form_display.paragraph.ipec_element.default', 'core.entity_view_display.paragraph.ipec_element.default'];
}
$themes = array_values(array_filter(['olivero', 'localgov_base'], static fn (string $theme): bool => \Drupal::service('extension.list.theme')->exists($theme)));
\Drupal::service('theme_installer')->install($themes);
drupal_flush_all_caches();

$typed = \Drupal::service('config.typed');
$bad = [];
foreach (['block.block.test_ipec_evidence_chart', 'filter.format.council', 'editor.editor.council', 'views.view.case_studies', 'core.entity_view_display.node.page.default', 'media.type.ipec_frame', 'field.storage.media.field_media_ipec_frame', 'field.field.media.ipec_frame.field_media_ipec_frame', 'core.entity_form_display.media.ipec_frame.default', 'core.entity_view_display.media.ipec_frame.default', 'ipec_elements.settings', ...$extra] as $name) {
  foreach ($typed->createFromNameAndData($name, \Drupal::config($name)->getRawData())->validate() as $violation) {
    $bad[] = "$name {$violation->getPropertyPath()}: {$violation->getMessage()}";
  }
}
echo json_encode(['drupal' => \Drupal::VERSION, 'paths' => $paths, 'themes' => $themes, 'mediaProblems' => $violations, 'configProblems' => $bad], JSON_THROW_ON_ERROR);
