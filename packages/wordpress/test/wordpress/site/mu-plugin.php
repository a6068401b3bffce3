<?php
/**
 * What files beside it say to the test site: its language, its policy, what is closed to visitors, which editor it has, and
 * where mails go.
 */

namespace Ipec\Elements\Tests;

function has_flag( $name ) {
	return file_exists( WP_CONTENT_DIR . "/test-$name" );
}

function flag_text( $name ) {
	return trim( file_get_contents( WP_CONTENT_DIR . "/test-$name" ) );
}

add_filter( 'locale', static fn ( $locale ) => has_flag( 'locale' ) ? flag_text( 'locale' ) : $locale );
add_filter(
	'rest_authentication_errors',
	static fn ( $result ) => has_flag( 'rest-closed' ) && ! is_user_logged_in() ? new \WP_Error( 'rest_closed', 'closed', array( 'status' => 401 ) ) : $result
);
add_action(
	'init',
	static function () {
		if ( has_flag( 'admin-shut' ) && ( is_admin() || str_contains( $_SERVER['REQUEST_URI'] ?? '', 'wp-login' ) ) ) {
			status_header( 403 );
			exit( 'shut' );
		}
	},
	0
);
// No guide and no choice of patterns lies over the editor.
add_filter(
	'get_user_metadata',
	static fn ( $value, $user, $key ) => str_ends_with( $key, 'persisted_preferences' ) ? array(
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'core'           => array( 'enableChoosePatternModal' => false ),
			'_modified'      => '2026-01-01T00:00:00.000Z',
		),
	) : $value,
	10,
	3
);
add_filter( 'use_block_editor_for_post', static fn ( $use ) => has_flag( 'classic-editor' ) ? false : $use );
add_filter(
	'pre_wp_mail',
	static function ( $sent, $mail ) {
		file_put_contents( WP_CONTENT_DIR . '/test-mails.ndjson', wp_json_encode( $mail ) . "\n", FILE_APPEND );
		return true;
	},
	10,
	2
);
add_action(
	'send_headers',
	static function (): void {
		if ( has_flag( 'policy' ) ) {
			header( 'Content-Security-Policy: ' . flag_text( 'policy' ) );
		}
	}
);
// WordPress asks no address of this machine and no unusual port; a council's own server has neither.
if ( has_flag( 'frame-port' ) ) {
	add_filter( 'http_request_host_is_external', static fn ( $is, $host ) => '127.0.0.1' === $host || $is, 10, 2 );
	add_filter( 'block_local_requests', '__return_false' );
	add_filter( 'http_allowed_safe_ports', static fn ( $ports ) => array_merge( $ports, array( (int) flag_text( 'frame-port' ) ) ) );
}
