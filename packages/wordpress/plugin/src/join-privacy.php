<?php
/**
 * WordPress's own tools for personal data know the applications: Tools › Export Personal Data and Erase Personal Data.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const PRIVACY_KEY = 'ipec-elements-join';

/**
 * Adds the exporter.
 *
 * @param array<string, array<string, mixed>> $exporters Of WordPress.
 * @return array<string, array<string, mixed>>
 */
function add_exporter( array $exporters ): array {
	$exporters[ PRIVACY_KEY ] = array(
		'exporter_friendly_name' => __( 'Applications to join (IPEC Elements)', 'ipec-elements' ),
		'callback'               => __NAMESPACE__ . '\export_applications',
	);
	return $exporters;
}
add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\add_exporter' );

/**
 * Adds the eraser.
 *
 * @param array<string, array<string, mixed>> $erasers Of WordPress.
 * @return array<string, array<string, mixed>>
 */
function add_eraser( array $erasers ): array {
	$erasers[ PRIVACY_KEY ] = array(
		'eraser_friendly_name' => __( 'Applications to join (IPEC Elements)', 'ipec-elements' ),
		'callback'             => __NAMESPACE__ . '\erase_applications',
	);
	return $erasers;
}
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\add_eraser' );

/**
 * Everything that is stored of a person.
 *
 * @param string $email Of the person.
 * @return array{data: array<int, array<string, mixed>>, done: bool}
 */
function export_applications( string $email ): array {
	ensure_applications_table();
	$items = array();
	foreach ( applications_of( $email ) as $row ) {
		$pairs = array();
		foreach ( application_lines( $row, page_language() ) as $line ) {
			list( $name, $value ) = explode( ': ', $line, 2 );
			$pairs[]              = compact( 'name', 'value' );
		}
		$consent = json_decode( $row['consent'], true );
		$shown   = array(
			__( 'Words of consent', 'ipec-elements' ) => $consent['wordingText'],
			__( 'Words beside the button', 'ipec-elements' ) => $consent['joiningWordingText'] ?? null,
		);
		foreach ( array_filter( $shown ) as $name => $value ) {
			$pairs[] = compact( 'name', 'value' );
		}
		foreach ( array( 'state', 'created_at', 'confirmed_at', 'ended_at' ) as $name ) {
			$pairs[] = array(
				'name'  => $name,
				'value' => (string) $row[ $name ],
			);
		}
		$items[] = array(
			'group_id'    => PRIVACY_KEY,
			'group_label' => __( 'Applications to join', 'ipec-elements' ),
			'item_id'     => PRIVACY_KEY . '-' . $row['id'],
			'data'        => $pairs,
		);
	}
	return array(
		'data' => $items,
		'done' => true,
	);
}

/**
 * Removes everything that is stored of a person.
 *
 * @param string $email Of the person.
 * @return array{items_removed: int, items_retained: bool, messages: string[], done: bool}
 */
function erase_applications( string $email ): array {
	global $wpdb;
	ensure_applications_table();
	$removed = $wpdb->delete( applications_table(), array( 'mailbox' => mailbox( $email ) ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	return array(
		'items_removed'  => (int) $removed,
		'items_retained' => false,
		'messages'       => array(),
		'done'           => true,
	);
}
