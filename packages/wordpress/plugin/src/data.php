<?php
/**
 * What the build writes down from the widgets: tags, files, integrity, attributes, forms and fields.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * One of the files that the build writes into data/.
 *
 * @param string $name `widgets`, `forms` or `fields`.
 * @return array<string, mixed>
 */
function data( string $name ): array {
	static $files     = array();
	$files[ $name ] ??= require dirname( MAIN_FILE ) . "/data/$name.php";
	return $files[ $name ];
}

/**
 * A widget by its tag: `file`, `integrity`, `attributes` (name => type).
 *
 * @param string $tag Such as `ipec-evidence-chart`.
 * @return array{file: string, integrity: string, attributes: array<string, array<string, mixed>>}|null
 */
function widget( string $tag ): ?array {
	return data( 'widgets' )['widgets'][ $tag ] ?? null;
}

/** The language of our own words on this page: the page's where we speak it, such as `cy`, else `en`. */
function page_language(): string {
	$code = strtolower( substr( determine_locale(), 0, 2 ) );
	return isset( data( 'forms' )[ $code ] ) ? $code : 'en';
}
