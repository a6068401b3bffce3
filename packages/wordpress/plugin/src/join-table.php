<?php
/**
 * Applications that are stored in WordPress: one table, made when the plug-in is activated or first needs it.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const TABLE_VERSION = 1;

/** Days until an application that nobody confirmed is removed. */
const UNCONFIRMED_DAYS = 14;

/** The name of the table on this site. */
function applications_table(): string {
	global $wpdb;
	return $wpdb->prefix . 'ipec_applications';
}

/** Makes or changes the table where this release needs it. */
function ensure_applications_table(): void {
	if ( TABLE_VERSION === (int) get_option( 'ipec_elements_table' ) ) {
		return;
	}
	global $wpdb;
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$table   = applications_table();
	$collate = $wpdb->get_charset_collate();
	dbDelta(
		"CREATE TABLE $table (
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			idempotency_key varchar(200) NOT NULL,
			body_hash char(64) NOT NULL,
			mailbox varchar(254) NOT NULL,
			email varchar(254) NOT NULL,
			answers longtext NOT NULL,
			consent longtext NOT NULL,
			state varchar(12) NOT NULL,
			token_hash char(64) NOT NULL,
			created_at datetime NOT NULL,
			confirmed_at datetime NULL,
			ended_at datetime NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY idempotency_key (idempotency_key),
			KEY mailbox (mailbox),
			KEY token_hash (token_hash)
		) $collate;"
	);
	update_option( 'ipec_elements_table', TABLE_VERSION, false );
}

/**
 * The first row that an idempotency key stands for.
 *
 * @param string $key From the sender.
 * @return array<string, string>|null
 */
function application_by_key( string $key ): ?array {
	global $wpdb;
	$row = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE idempotency_key = %s', applications_table(), $key ), ARRAY_A ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	return is_array( $row ) ? $row : null;
}

/**
 * The row that a link in a mail stands for.
 *
 * @param string $token As in the link.
 * @return array<string, string>|null
 */
function application_by_token( string $token ): ?array {
	global $wpdb;
	$hash = hash( 'sha256', $token );
	$row  = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE token_hash = %s', applications_table(), $hash ), ARRAY_A ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	return is_array( $row ) ? $row : null;
}

/**
 * Stores an application. False where the database refused.
 *
 * @param array<string, string> $row Columns.
 */
function insert_application( array $row ): bool {
	global $wpdb;
	return 1 === $wpdb->insert( applications_table(), $row ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}

/**
 * A new state of a row.
 *
 * @param int    $id    Of the row.
 * @param string $state `confirmed` or `ended`.
 */
function set_application_state( int $id, string $state ): void {
	global $wpdb;
	$column = 'confirmed' === $state ? 'confirmed_at' : 'ended_at';
	$values = array(
		'state' => $state,
		$column => current_time( 'mysql', true ),
	);
	$wpdb->update( applications_table(), $values, array( 'id' => $id ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}

/**
 * Every application of a mailbox, the newest first.
 *
 * @param string $email In any spelling.
 * @return array<int, array<string, string>>
 */
function applications_of( string $email ): array {
	global $wpdb;
	return (array) $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i WHERE mailbox = %s ORDER BY id DESC', applications_table(), mailbox( $email ) ), ARRAY_A ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}

/** Once a day: what nobody confirmed and what is older than the settings allow is removed. */
function remove_old_applications(): void {
	global $wpdb;
	ensure_applications_table();
	$unconfirmed = gmdate( 'Y-m-d H:i:s', time() - UNCONFIRMED_DAYS * DAY_IN_SECONDS );
	$old         = gmdate( 'Y-m-d H:i:s', time() - (int) setting( 'keep_months' ) * MONTH_IN_SECONDS );
	$wpdb->query( $wpdb->prepare( "DELETE FROM %i WHERE (state = 'pending' AND created_at < %s) OR created_at < %s", applications_table(), $unconfirmed, $old ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}
add_action( 'ipec_elements_daily', __NAMESPACE__ . '\remove_old_applications' );

/** The daily clean-up. */
function activate(): void {
	if ( ! wp_next_scheduled( 'ipec_elements_daily' ) ) {
		wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', 'ipec_elements_daily' );
	}
}
register_activation_hook( MAIN_FILE, __NAMESPACE__ . '\activate' );
add_action( 'admin_init', __NAMESPACE__ . '\activate' );

/** No clean-up runs while the plug-in is off. */
function deactivate(): void {
	wp_clear_scheduled_hook( 'ipec_elements_daily' );
}
register_deactivation_hook( MAIN_FILE, __NAMESPACE__ . '\deactivate' );
