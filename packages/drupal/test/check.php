<?php

/**
 * @file
 * Template and manifest checks of the built module with Drupal's own libraries (Twig, Symfony YAML) and a JSON Schema
 * validator, without Drupal. check.php MODULE reads `{ "texts": […], "templates": […] }` from standard input and prints what was found as JSON.
 */

declare(strict_types=1);

use Symfony\Component\Yaml\Yaml;

require '/usr/share/php/Twig/autoload.php';
require '/usr/share/php/Symfony/Component/Yaml/autoload.php';
require '/usr/share/php/JsonSchema/autoload.php';

$module = rtrim($argv[1], '/');
$name = basename($module);
$asked = json_decode(stream_get_contents(STDIN), TRUE, 512, JSON_THROW_ON_ERROR);
$problems = [];
$yaml = static fn (string $path, int $flags = 0) => Yaml::parseFile("$module/$path", $flags);

$libraries = $yaml("$name.libraries.yml");
foreach ($libraries as $id => $library) {
  if (str_starts_with($id, 'ckeditor5')) {
    foreach (array_merge($library['js'] ?? [], $library['css']['theme'] ?? []) as $file => $options) {
      is_file("$module/$file") || $problems[] = "$id: there is no $file";
    }
    continue;
  }
  foreach ($library['js'] ?? [] as $file => $options) {
    $bytes = @file_get_contents("$module/$file");
    $integrity = 'sha384-' . base64_encode(hash('sha384', (string) $bytes, TRUE));
    if ($bytes === FALSE || $integrity !== $options['attributes']['integrity']) {
      $problems[] = "$id: the integrity of $file is not that of the file";
    }
    if ($options['preprocess'] !== FALSE || $options['attributes']['type'] !== 'module') {
      $problems[] = "$id: $file would be put together with other scripts";
    }
  }
  foreach ($library['css']['theme'] ?? [] as $file => $options) {
    is_file("$module/$file") || $problems[] = "$id: there is no $file";
  }
  foreach ($library['dependencies'] ?? [] as $dependency) {
    isset($libraries[explode('/', $dependency)[1]]) || $problems[] = "$id: there is no $dependency";
  }
}

$hard = "R&D of \"O'Neil\" <5% </script> {{ 7 * 7 }}";
$html = [];
foreach (glob("$module/components/*/*.component.yml") as $path) {
  $id = basename($path, '.component.yml');
  $component = Yaml::parseFile($path, Yaml::PARSE_OBJECT_FOR_MAP);
  $props = [];
  foreach ($component->props->properties as $prop => $schema) {
    $props[$prop] = ['string' => $schema->enum[0] ?? $hard, 'integer' => 3, 'boolean' => TRUE][$schema->type];
  }
  $validator = new JsonSchema\Validator();
  $object = (object) $props;
  $validator->validate($object, $component->props);
  foreach ($validator->getErrors() as $error) {
    $problems[] = "$id: {$error['property']} {$error['message']}";
  }
  foreach ($component->libraryOverrides->dependencies as $dependency) {
    isset($libraries[explode('/', $dependency)[1]]) || $problems[] = "$id: there is no $dependency";
  }
  $twig = new Twig\Environment(new Twig\Loader\FilesystemLoader(dirname($path)), ['autoescape' => 'html', 'strict_variables' => TRUE]);
  $content = new Twig\Markup('<p>Content</p>', 'UTF-8');
  $attributes = new Twig\Markup(' data-component-id="' . "$name:$id" . '"', 'UTF-8');
  $html[$id] = [
    'all' => $twig->render("$id.twig", ['attributes' => $attributes, 'content' => $content] + $props),
    'none' => $twig->render("$id.twig", ['attributes' => $attributes, 'content' => $content] + array_fill_keys(array_keys($props), NULL)),
  ];
}

// Each configuration file is named after its id, and what it depends on is a file here or of Drupal and Paragraphs.
$config = [];
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($module, FilesystemIterator::SKIP_DOTS)) as $file) {
  if (preg_match('~/config/(?:install|optional)/(.+)\.yml$~', (string) $file, $match)) {
    $config[$match[1]] = Yaml::parseFile((string) $file);
  }
}
foreach ($config as $id => $values) {
  if (isset($values['id']) && !str_ends_with($id, '.' . $values['id'])) {
    $problems[] = "$id: its id is {$values['id']}";
  }
  foreach ($values['dependencies']['config'] ?? [] as $dependency) {
    isset($config[$dependency]) || $problems[] = "$id: there is no $dependency";
  }
  if (isset($values['source_configuration']) && !isset($config['field.storage.media.' . $values['source_configuration']['source_field']])) {
    $problems[] = "$id: its source field is missing";
  }
}

$components = [];
foreach (array_keys($html) as $id) {
  $components["$name:$id"] = file_get_contents("$module/components/$id/$id.twig");
}
$templates = [];
foreach ($asked['templates'] as $source) {
  $twig = new Twig\Environment(new Twig\Loader\ArrayLoader($components + ['template' => $source]), ['autoescape' => 'html', 'strict_variables' => TRUE]);
  $twig->addGlobal('attributes', '');
  $templates[] = $twig->render('template');
}

foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($module, FilesystemIterator::SKIP_DOTS)) as $file) {
  $path = (string) $file;
  if (str_ends_with($path, '.yml')) {
    Yaml::parseFile($path);
  }
  if ($asked['lint'] && preg_match('~\.(?:php|module)$~', $path)) {
    exec('php -l ' . escapeshellarg($path) . ' 2>&1', $said, $code);
    $code === 0 || $problems[] = implode(' ', $said);
  }
}

require "$module/src/Markup.php";
require "$module/src/KeyFigureMarkup.php";
$texts = array_map([Drupal\ipec_elements\Markup::class, 'elements'], $asked['texts']);
echo json_encode(['twig' => Twig\Environment::VERSION, 'problems' => $problems, 'html' => $html, 'templates' => $templates, 'texts' => $texts], JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
