<?php
// run.php SITE USER: runs the PHP of standard input inside WordPress as that user, and prints what it returns as JSON.
define( 'TEST_SITE', $argv[1] );
define( 'TEST_USER', $argv[2] );
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1:' . getenv( 'IPEC_WP_PORT' ),
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
);
require TEST_SITE . '/wp-load.php';
wp_set_current_user( get_user_by( 'login', TEST_USER )->ID ?? 0 );
kses_init();
( static function (): void {
	echo wp_json_encode( eval( stream_get_contents( STDIN ) ) );
} )();
