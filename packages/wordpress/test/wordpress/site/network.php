<?php
// network.php SITE: turns the installed site into the first of a network.
define( 'TEST_SITE', $argv[1] );
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1:' . getenv( 'IPEC_WP_PORT' ),
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
);
define( 'WP_INSTALLING_NETWORK', true );
require TEST_SITE . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
	$wpdb->$table = $prefixed;
}
foreach ( array( 'siteurl', 'home' ) as $name ) {
	$wpdb->update( $wpdb->options, array( 'option_value' => 'http://127.0.0.1:' . getenv( 'IPEC_WP_PORT' ) ), array( 'option_name' => $name ) );
}
install_network();
populate_network( 1, '127.0.0.1:' . getenv( 'IPEC_WP_PORT' ), 'admin@example.org', 'Network', '/', false );
