<?php
/**
 * Scripts and styles: one file per widget in front, the loader in the editor's canvas. Every address holds the release, so
 * that no cache can mix two of them, and every script carries its integrity.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const THEME_HANDLE  = 'ipec-elements-theme';
const LOADER_HANDLE = 'ipec-elements-loader';

/**
 * The address of a file of this release.
 *
 * @param string $file Such as `evidence-chart.js`.
 */
function asset_url( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, MAIN_FILE );
}

/**
 * Puts the script of a widget on this page, once.
 *
 * @param string $tag Such as `ipec-evidence-chart`.
 */
function enqueue_widget( string $tag ): void {
	$widget = widget( $tag );
	if ( null === $widget ) {
		return;
	}
	enqueue_theme();
	if ( is_admin() ) {
		enqueue_loader();
		return;
	}
	wp_enqueue_script_module( $tag, asset_url( $widget['file'] ), array(), null );
}

/** The loader starts whatever widget stands in the page: for the canvas of the editor. */
function enqueue_loader(): void {
	wp_enqueue_script( LOADER_HANDLE, asset_url( 'ipec.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the path holds the release.
}

/** The styles of the plug-in, and the council's colours where the settings hold some. */
function enqueue_theme(): void {
	if ( 'none' === setting( 'theme' ) ) {
		return;
	}
	wp_enqueue_style( THEME_HANDLE, asset_url( 'theme.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the path holds the release.
	$own = theme_url();
	if ( null !== $own ) {
		wp_enqueue_style( THEME_HANDLE . '-council', $own, array( THEME_HANDLE ), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the name holds a hash.
	}
}

/** WordPress puts what is enqueued here into the framed canvas of the editor as well. */
function enqueue_in_editor(): void {
	if ( ! is_admin() ) {
		return;
	}
	enqueue_loader();
	enqueue_theme();
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );

/**
 * `type`, `integrity` and `crossorigin` of our scripts: modules have the id `<tag>-js-module`, the loader `<handle>-js`.
 *
 * @param array<string, mixed> $attributes Of the script tag.
 * @return array<string, mixed>
 */
function script_attributes( array $attributes ): array {
	$id = (string) ( $attributes['id'] ?? '' );
	if ( LOADER_HANDLE . '-js' === $id ) {
		return array(
			'type'        => 'module',
			'integrity'   => data( 'widgets' )['loader'],
			'crossorigin' => 'anonymous',
		) + $attributes;
	}
	$widget = str_ends_with( $id, '-js-module' ) ? widget( substr( $id, 0, -10 ) ) : null;
	if ( null === $widget ) {
		return $attributes;
	}
	return $attributes + array(
		'integrity'   => $widget['integrity'],
		'crossorigin' => 'anonymous',
	);
}
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\script_attributes' );
