<?php
/**
 * What files beside it say to the test site: its language, its policy, whether REST is closed, and where mails go.
 */

namespace Ipec\Elements\Tests;

add_filter(
	'locale',
	static fn ( $locale ) => file_exists( WP_CONTENT_DIR . '/test-locale' ) ? trim( file_get_contents( WP_CONTENT_DIR . '/test-locale' ) ) : $locale
);
add_filter(
	'rest_authentication_errors',
	static fn ( $result ) => file_exists( WP_CONTENT_DIR . '/test-rest-closed' ) && ! is_user_logged_in() ? new \WP_Error( 'rest_closed', 'closed', array( 'status' => 401 ) ) : $result
);
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
		if ( file_exists( WP_CONTENT_DIR . '/test-policy' ) ) {
			header( 'Content-Security-Policy: ' . trim( file_get_contents( WP_CONTENT_DIR . '/test-policy' ) ) );
		}
	}
);
