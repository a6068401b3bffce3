<?php
/**
 * Tools › Applications: who applied, and the same as CSV, for people with the right `ipec_export`.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const APPLICATIONS_PAGE = 'ipec-applications';

/**
 * Whoever manages the settings of a site may see its applications, from the first page on and on every site of a network.
 * Another role has the right where a site gives it `ipec_export`.
 *
 * @param array<string, bool> $rights Of a user, by name.
 * @return array<string, bool>
 */
function with_export_right( array $rights ): array {
	return empty( $rights['manage_options'] ) ? $rights : $rights + array( 'ipec_export' => true );
}
add_filter( 'user_has_cap', __NAMESPACE__ . '\with_export_right' );

/** Whether applications can be stored here: always, unless the form itself goes to a server of its own. */
function is_stored_here(): bool {
	return ! in_array( setting( 'receiver' ), array( 'join-service', 'form-post' ), true );
}

/** Adds the page where applications are stored here. */
function add_applications_page(): void {
	if ( ! is_stored_here() ) {
		return;
	}
	$title = __( 'Applications to join', 'ipec-elements' );
	add_management_page( $title, $title, 'ipec_export', APPLICATIONS_PAGE, __NAMESPACE__ . '\applications_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_applications_page' );

/**
 * The newest applications.
 *
 * @param int $limit At most so many.
 * @return array<int, array<string, string>>
 */
function newest_applications( int $limit ): array {
	global $wpdb;
	ensure_applications_table();
	return (array) $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i ORDER BY id DESC LIMIT %d', applications_table(), $limit ), ARRAY_A ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}

/** The page. */
function applications_page(): void {
	$rows = newest_applications( 100 );
	echo '<div class="wrap"><h1>' . esc_html__( 'Applications to join', 'ipec-elements' ) . '</h1>';
	printf( '<p><a class="button" href="%s">%s</a></p>', esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=ipec_export' ), 'ipec_export' ) ), esc_html__( 'Download all as CSV', 'ipec-elements' ) );
	if ( ! $rows ) {
		echo '<p>' . esc_html__( 'Nobody has applied yet.', 'ipec-elements' ) . '</p></div>';
		return;
	}
	echo '<table class="widefat striped"><caption class="screen-reader-text">' . esc_html__( 'The newest 100 applications', 'ipec-elements' ) . '</caption><thead><tr>';
	foreach ( array( __( 'Name', 'ipec-elements' ), __( 'E-mail', 'ipec-elements' ), __( 'Organisation', 'ipec-elements' ), __( 'State', 'ipec-elements' ), __( 'Sent (UTC)', 'ipec-elements' ) ) as $head ) {
		echo '<th scope="col">' . esc_html( $head ) . '</th>';
	}
	echo '</tr></thead><tbody>';
	foreach ( $rows as $row ) {
		$answers = json_decode( $row['answers'], true );
		echo '<tr>';
		foreach ( array( $answers['name'], $row['email'], $answers['organisation'], $row['state'], $row['created_at'] ) as $cell ) {
			echo '<td>' . esc_html( (string) $cell ) . '</td>';
		}
		echo '</tr>';
	}
	echo '</tbody></table></div>';
}

/**
 * A cell that no spreadsheet runs, quoted where it has to be (RFC 4180).
 *
 * @param string $text Of the cell.
 */
function csv_cell( string $text ): string {
	$is_formula = preg_match( '~^[\t\r\n]|^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]\s*\S~u', $text ) && ! preg_match( '~^-\d[\d,]*(?:\.\d+)?%?$~', $text );
	$safe       = $is_formula ? "'$text" : $text;
	return preg_match( "~[\",;|\t\r\n]|^[\s'#]|\s$~", $safe ) ? '"' . str_replace( '"', '""', $safe ) . '"' : $safe;
}

/** Sends every application as CSV. */
function export_csv(): void {
	check_admin_referer( 'ipec_export' );
	if ( ! current_user_can( 'ipec_export' ) ) {
		wp_die( esc_html__( 'You may not see the applications.', 'ipec-elements' ), 403 );
	}
	nocache_headers();
	header( 'Content-Type: text/csv; charset=utf-8' );
	header( 'Content-Disposition: attachment; filename="applications.csv"' );
	$fields = array_keys( data( 'fields' )['fields'] );
	$lines  = array( array_merge( $fields, array( 'state', 'created_at', 'confirmed_at', 'ended_at', 'wording_id', 'wording_text', 'joining_wording_id', 'joining_wording_text' ) ) );
	foreach ( newest_applications( 1000000 ) as $row ) {
		$answers = json_decode( $row['answers'], true );
		$consent = json_decode( $row['consent'], true );
		$cells   = array_map( static fn ( string $name ): string => is_bool( $answers[ $name ] ) ? ( $answers[ $name ] ? 'true' : 'false' ) : implode( '; ', (array) $answers[ $name ] ), $fields );
		$lines[] = array_merge( $cells, array( $row['state'], $row['created_at'], (string) $row['confirmed_at'], (string) $row['ended_at'], (string) $consent['wordingId'], (string) $consent['wordingText'], (string) ( $consent['joiningWordingId'] ?? '' ), (string) ( $consent['joiningWordingText'] ?? '' ) ) );
	}
	echo "\xEF\xBB\xBF";
	foreach ( $lines as $cells ) {
		echo implode( ',', array_map( __NAMESPACE__ . '\csv_cell', $cells ) ) . "\r\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- a CSV file, quoted.
	}
	exit;
}
add_action( 'admin_post_ipec_export', __NAMESPACE__ . '\export_csv' );
