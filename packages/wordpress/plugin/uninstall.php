<?php
/**
 * What is removed when the plug-in is deleted: its settings and theme files on every site; applications only where the
 * settings say so.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** One site. */
function uninstall_site(): void {
	global $wpdb;
	$settings = get_option( 'ipec_elements', array() );
	if ( is_array( $settings ) && ! empty( $settings['remove_data'] ) ) {
		$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', $wpdb->prefix . 'ipec_applications' ) ); // phpcs:ignore WordPress.DB
	}
	delete_option( 'ipec_elements_table' );
	delete_option( 'ipec_elements' );
	// The counters of applications, which would go by themselves within an hour.
	$counters = array( '_transient_ipec_', '_transient_timeout_ipec_' );
	foreach ( $counters as $counter ) {
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE option_name LIKE %s', $wpdb->options, $wpdb->esc_like( $counter ) . '%' ) ); // phpcs:ignore WordPress.DB
	}
	wp_clear_scheduled_hook( 'ipec_elements_daily' );
	// Release 0.1.0 stored the right to see applications.
	get_role( 'administrator' )?->remove_cap( 'ipec_export' );
	$uploads = wp_upload_dir( null, false );
	foreach ( (array) glob( $uploads['basedir'] . '/ipec-elements/theme-*.css' ) as $file ) {
		wp_delete_file( $file );
	}
}

/** Every site of a network, or the one there is. */
function uninstall(): void {
	if ( ! is_multisite() ) {
		uninstall_site();
		return;
	}
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $id ) {
		switch_to_blog( (int) $id );
		uninstall_site();
		restore_current_blog();
	}
}

uninstall();
