<?php
/**
 * The join form: the element around the plain form of this release, which works without script.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The address on this site that takes applications: neither REST nor wp-admin, because councils close both.
 *
 * @param string $step `apply`, `received`, `confirm` or `leave`.
 */
function join_address( string $step = 'apply' ): string {
	return add_query_arg( 'ipec-join', $step, home_url( '/' ) );
}

/** Receivers that take the plain form as it is; of others only a script can build what they read. */
const TAKES_PLAIN_FORM = array( 'join-service', 'form-post' );

/**
 * The form with its settings. Attributes of the block win. Whoever has no script is stored here where the receiver could
 * not read the plain form, so that nothing is lost.
 *
 * @param array<string, mixed> $attributes Of the element.
 */
function join_form( array $attributes ): string {
	if ( is_feed() ) {
		$words = (string) ( $attributes['heading'] ?? '' );
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( (string) get_permalink() ), esc_html( '' === $words ? get_the_title() : $words ) );
	}
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
	$data     = receiver_data( (string) $read['receiver'] );
	if ( empty( $read['privacy-href'] ) || ( empty( $read['action'] ) && ! $data ) ) {
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html__( 'The join form needs a privacy notice and a place where answers go: see Settings › IPEC Elements. Visitors do not see this message.', 'ipec-elements' ) . '</p>'
			: '';
	}
	$language = isset( $read['lang'] ) && isset( data( 'forms' )[ $read['lang'] ] ) ? $read['lang'] : page_language();
	$filled   = array(
		'%%ACTION%%'     => esc_url( in_array( $read['receiver'], TAKES_PLAIN_FORM, true ) ? $read['action'] : join_address() ),
		'%%CONTROLLER%%' => esc_html( $read['controller'] ),
		'%%PRIVACY%%'    => esc_url( $read['privacy-href'] ),
	);
	$form     = data( 'forms' )[ $language ][ asks_updates( $read['purposes'] ?? '' ) ? 'withUpdates' : 'withoutUpdates' ];
	return element( 'ipec-community-join-form', $read, strtr( $form, $filled ), $data );
}

/**
 * Whether the form has a box for updates, as the element decides it: `membership` alone leaves the box out, no word asks for it.
 *
 * @param mixed $purposes Of the element.
 */
function asks_updates( $purposes ): bool {
	$words = preg_split( '~[\s,;]+~', strtolower( (string) $purposes ), -1, PREG_SPLIT_NO_EMPTY );
	return array() === $words || array_intersect( (array) $words, data( 'fields' )['purposesOfUpdates'] );
}

/**
 * The settings of a receiver as data attributes: `portalId` is `data-portal-id`. They are public.
 *
 * @param string $receiver Its id.
 * @return array<string, string> Empty where one of them is missing.
 */
function receiver_data( string $receiver ): array {
	$saved = setting( 'receiver_settings' )[ $receiver ] ?? array();
	$data  = array();
	foreach ( array_keys( data( 'fields' )['receivers'][ $receiver ]['settings'] ?? array() ) as $name ) {
		$value = (string) ( $saved[ $name ] ?? '' );
		if ( '' === $value ) {
			return array();
		}
		$data[ 'data-' . strtolower( (string) preg_replace( '~(?=[A-Z])~', '-', $name ) ) ] = $value;
	}
	return $data;
}
