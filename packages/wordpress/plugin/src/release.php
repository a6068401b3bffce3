<?php
/**
 * An update keeps the files of the release before: a page that a cache still holds names them.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/** Where the files wait while WordPress replaces the folder of the plug-in. */
function waiting_folder(): string {
	return trailingslashit( get_temp_dir() ) . 'ipec-elements-' . md5( MAIN_FILE );
}

/**
 * Sets this release's files aside before any plug-in is replaced.
 *
 * @param bool|\WP_Error       $may   Whether the installation goes on.
 * @param array<string, mixed> $extra `type` and `action` of the upgrader.
 * @return bool|\WP_Error
 */
function keep_release( $may, array $extra = array() ) {
	if ( 'plugin' !== ( $extra['type'] ?? 'plugin' ) || is_wp_error( $may ) ) {
		return $may;
	}
	require_once ABSPATH . 'wp-admin/includes/file.php';
	if ( WP_Filesystem() ) {
		wp_mkdir_p( waiting_folder() );
		copy_dir( dirname( MAIN_FILE ) . '/assets/' . VERSION, waiting_folder() . '/' . VERSION );
	}
	return $may;
}
add_filter( 'upgrader_pre_install', __NAMESPACE__ . '\keep_release', 10, 2 );

/**
 * Puts them beside those of the new release, where it is our plug-in that was replaced.
 *
 * @param bool|\WP_Error       $may    Whether all went well.
 * @param array<string, mixed> $extra  Not used.
 * @param array<string, mixed> $result `destination` of what was installed.
 * @return bool|\WP_Error
 */
function restore_release( $may, array $extra = array(), array $result = array() ) {
	global $wp_filesystem;
	$waiting = waiting_folder();
	if ( ! is_object( $wp_filesystem ) || ! is_dir( $waiting ) ) {
		return $may;
	}
	$destination = (string) ( $result['destination'] ?? '' );
	if ( untrailingslashit( $destination ) === dirname( MAIN_FILE ) ) {
		$target = trailingslashit( $destination ) . 'assets/' . VERSION;
		if ( ! is_dir( $target ) ) {
			wp_mkdir_p( $target );
			copy_dir( "$waiting/" . VERSION, $target );
		}
		purge_page_caches();
	}
	$wp_filesystem->delete( $waiting, true );
	return $may;
}
add_filter( 'upgrader_post_install', __NAMESPACE__ . '\restore_release', 10, 3 );

/** Asks the page caches that councils use to forget the pages of the release before. */
function purge_page_caches(): void {
	do_action( 'litespeed_purge_all' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- theirs.
	foreach ( array( 'rocket_clean_domain', 'w3tc_flush_all', 'wp_cache_clear_cache' ) as $purge ) {
		if ( function_exists( $purge ) ) {
			$purge();
		}
	}
}
