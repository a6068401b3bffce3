<?php
// network-sites.php SITE: the plug-in active in the whole network, a second site, and an administrator of one site only.
define( 'TEST_SITE', $argv[1] );
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1:' . getenv( 'IPEC_WP_PORT' ),
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
);
require TEST_SITE . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
grant_super_admin( get_user_by( 'login', 'admin' )->ID );
wp_insert_site(
	array(
		'domain'  => $_SERVER['HTTP_HOST'],
		'path'    => '/west/',
		'title'   => 'West Eastmere',
		'user_id' => get_user_by( 'login', 'admin' )->ID,
	)
);
wp_insert_user(
	array(
		'user_login' => 'siteadmin',
		'user_pass'  => 'siteadmin-pass',
		'user_email' => 'siteadmin@example.org',
		'role'       => 'administrator',
	)
);
deactivate_plugins( 'ipec-elements/ipec-elements.php', true );
activate_plugin( 'ipec-elements/ipec-elements.php', '', true );
