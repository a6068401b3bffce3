<?php
// install.php SITE: WordPress with an administrator, an editor and an author, the plug-in active. Prints facts as JSON.
define( 'TEST_SITE', $argv[1] );
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_URI'     => '/',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
);
define( 'WP_INSTALLING', true );
require TEST_SITE . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
function wp_new_blog_notification_off() {}
wp_install( 'Eastmere Council', 'admin', 'admin@example.org', true, '', 'admin-pass' );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => "$role-pass",
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'active_plugins', array( 'ipec-elements/ipec-elements.php' ) );
$privacy = wp_insert_post(
	array(
		'post_type'   => 'page',
		'post_status' => 'publish',
		'post_title'  => 'Privacy',
	)
);
update_option( 'wp_page_for_privacy_policy', $privacy );
switch_theme( basename( current( glob( ABSPATH . '/wp-content/themes/twenty*', GLOB_ONLYDIR ) ) ) );
flush_rewrite_rules();
echo wp_json_encode(
	array(
		'wordpress' => $GLOBALS['wp_version'],
		'php'       => PHP_VERSION,
		'theme'     => get_stylesheet(),
	)
);
