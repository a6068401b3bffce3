<?php
/**
 * The join form: the element around the plain form of this release, which works without script.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/** The address on this site that takes applications: neither REST nor wp-admin, because councils close both. */
function join_address( string $step = 'apply' ): string {
	return add_query_arg( 'ipec-join', $step, home_url( '/' ) );
}

/**
 * The form with its settings. Attributes of the block win.
 *
 * @param array<string, mixed> $attributes Of the element.
 */
function join_form( array $attributes ): string {
	$is_here  = 'wordpress' === setting( 'receiver' ) && empty( $attributes['receiver'] );
	$settings = array(
		'action'          => $is_here ? join_address() : (string) setting( 'action' ),
		'receiver'        => $is_here ? 'join-service' : (string) setting( 'receiver' ),
		'controller'      => controller(),
		'privacy-href'    => privacy_href(),
		'privacy-version' => (string) setting( 'privacy_version' ),
		'contact-href'    => (string) setting( 'contact_href' ),
	);
	$read     = array_filter( $attributes ) + array_filter( $settings );
	if ( empty( $read['privacy-href'] ) || empty( $read['action'] ) ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html__( 'The join form needs a privacy notice and a place where answers go: see Settings › IPEC Elements. Visitors do not see this message.', 'ipec-elements' ) . '</p>'
			: '';
	}
	$language = isset( $read['lang'] ) && isset( data( 'forms' )[ $read['lang'] ] ) ? $read['lang'] : page_language();
	$filled   = array(
		'%%ACTION%%'     => esc_url( $read['action'] ),
		'%%CONTROLLER%%' => esc_html( $read['controller'] ),
		'%%PRIVACY%%'    => esc_url( $read['privacy-href'] ),
	);
	return element( 'ipec-community-join-form', $read, strtr( data( 'forms' )[ $language ], $filled ) );
}
