<?php
/**
 * The settings of a site: one option with plain values. Each value is checked when it is saved.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const OPTION = 'ipec_elements';

/** Every setting with its value before anybody changed it. */
const DEFAULTS = array(
	'theme'             => 'ipec',
	'brand'             => '',
	'theme_file'        => '',
	'nation'            => '',
	'controller'        => '',
	'privacy_href'      => '',
	'privacy_version'   => '',
	'contact_href'      => '',
	'receiver'          => 'wordpress',
	'action'            => '',
	'receiver_settings' => array(),
	'keep_months'       => 24,
	'remove_data'       => false,
);

const RECEIVERS = array( 'wordpress', 'join-service', 'form-post', 'webhook', 'hubspot', 'mailchimp' );

const NATIONS = array( '', 'england', 'wales', 'scotland', 'northern-ireland' );

/**
 * One setting.
 *
 * @param string $name A key of DEFAULTS.
 * @return mixed
 */
function setting( string $name ) {
	$saved = get_option( OPTION, array() );
	return ( is_array( $saved ) ? $saved : array() )[ $name ] ?? DEFAULTS[ $name ];
}

/** Who is responsible for the answers: the setting, else the name of the site. */
function controller(): string {
	$controller = trim( (string) setting( 'controller' ) );
	return '' !== $controller ? $controller : html_entity_decode( get_bloginfo( 'name' ), ENT_QUOTES );
}

/** The privacy notice: the setting, else WordPress's own privacy page. */
function privacy_href(): string {
	$href = (string) setting( 'privacy_href' );
	return '' !== $href ? $href : get_privacy_policy_url();
}

/** Registers the option with its check. */
function register_settings(): void {
	register_setting(
		'ipec-elements',
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\checked_settings',
			'default'           => DEFAULTS,
		)
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * The settings as they may be kept. What is refused keeps its old value, and the page says so.
 *
 * @param mixed $given From the form.
 * @return array<string, mixed>
 */
function checked_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$kept  = array_intersect_key( (array) get_option( OPTION, array() ), DEFAULTS ) + DEFAULTS;
	foreach ( array( 'controller', 'privacy_version' ) as $name ) {
		$kept[ $name ] = sanitize_text_field( (string) ( $given[ $name ] ?? $kept[ $name ] ) );
	}
	$kept['privacy_href']      = checked_address( $given, 'privacy_href', $kept );
	$kept['contact_href']      = checked_contact( (string) ( $given['contact_href'] ?? $kept['contact_href'] ) );
	$kept['action']            = checked_address( $given, 'action', $kept );
	$kept['receiver_settings'] = checked_receiver_settings( (array) ( $given['receiver_settings'] ?? array() ), $kept['receiver_settings'] );
	$kept['theme']             = one_of( $given['theme'] ?? '', array( 'ipec', 'none' ), $kept['theme'] );
	$kept['receiver']          = one_of( $given['receiver'] ?? '', RECEIVERS, $kept['receiver'] );
	$kept['nation']            = one_of( $given['nation'] ?? '', NATIONS, $kept['nation'] );
	$kept['keep_months']       = max( 1, min( 120, (int) ( $given['keep_months'] ?? $kept['keep_months'] ) ) );
	$kept['remove_data']       = ! empty( $given['remove_data'] );
	return array_merge( $kept, checked_theme( $given, $kept ) );
}

/**
 * The value where it is among those that are allowed.
 *
 * @param mixed    $value   From the form.
 * @param string[] $allowed Values.
 * @param string   $before  The value that is kept otherwise.
 */
function one_of( $value, array $allowed, string $before ): string {
	return in_array( $value, $allowed, true ) ? $value : $before;
}

/**
 * A web address, a path of this site, or nothing.
 *
 * @param array<string, mixed> $given From the form.
 * @param string               $name  Of the setting.
 * @param array<string, mixed> $kept  The values before.
 */
function checked_address( array $given, string $name, array $kept ): string {
	$value = trim( (string) ( $given[ $name ] ?? $kept[ $name ] ) );
	if ( '' === $value || preg_match( '~^(?:https?://[^\s{}]+|/[^\s{}]*)$~', $value ) ) {
		return $value;
	}
	/* translators: %s: what was typed. */
	add_settings_error( OPTION, $name, sprintf( __( '"%s" is not an address that begins with https:// or with /, so the address before was kept.', 'ipec-elements' ), $value ) );
	return (string) $kept[ $name ];
}

/**
 * The settings of receivers that have some, by receiver and name, as their systems spell them. None of them is a secret.
 *
 * @param array<string, mixed>                 $given From the form.
 * @param array<string, array<string, string>> $kept  The values before.
 * @return array<string, array<string, string>>
 */
function checked_receiver_settings( array $given, array $kept ): array {
	foreach ( data( 'fields' )['receivers'] as $receiver => $about ) {
		foreach ( $about['settings'] as $name => $rule ) {
			$value = trim( sanitize_text_field( (string) ( $given[ $receiver ][ $name ] ?? $kept[ $receiver ][ $name ] ?? '' ) ) );
			if ( '' === $value || preg_match( $rule['pattern'], $value ) ) {
				$kept[ $receiver ][ $name ] = $value;
				continue;
			}
			/* translators: 1: the system, 2: the name of a setting, 3: what was typed, 4: an example. */
			add_settings_error( OPTION, "$receiver-$name", sprintf( __( '%1$s, %2$s: "%3$s" is not of the kind of %4$s, so the value before was kept.', 'ipec-elements' ), $about['title'], $name, $value, $rule['example'] ) );
		}
	}
	return $kept;
}

/**
 * Another way to join: a web address, an e-mail address or a telephone number.
 *
 * @param string $value As typed.
 */
function checked_contact( string $value ): string {
	return sanitize_text_field( $value );
}

/**
 * The council's theme as the settings page computed it: a rule for our own properties, kept as a file among the uploads.
 *
 * @param array<string, mixed> $given From the form: `brand` and `theme_css`.
 * @param array<string, mixed> $kept  The values before.
 * @return array{brand: string, theme_file: string}
 */
function checked_theme( array $given, array $kept ): array {
	$brand = (string) ( $given['brand'] ?? $kept['brand'] );
	$css   = trim( (string) ( $given['theme_css'] ?? '' ) );
	$same  = array(
		'brand'      => $kept['brand'],
		'theme_file' => $kept['theme_file'],
	);
	if ( '' === $brand ) {
		return array(
			'brand'      => '',
			'theme_file' => '',
		);
	}
	if ( '' === $css ) {
		// WordPress checks a new option twice; the second time the values are those of the first.
		$file = (string) ( $given['theme_file'] ?? '' );
		return preg_match( '~^theme-[0-9a-f]{10}\.css$~', $file ) ? array(
			'brand'      => $brand,
			'theme_file' => $file,
		) : $same;
	}
	if ( ! is_theme_css( $css ) ) {
		add_settings_error( OPTION, 'brand', __( 'The theme holds more than the colours of our elements, so the theme before was kept.', 'ipec-elements' ) );
		return $same;
	}
	$file = write_theme( $css );
	if ( null === $file ) {
		add_settings_error( OPTION, 'brand', __( 'WordPress may not write into its folder for uploads, so the theme before was kept.', 'ipec-elements' ) );
		return $same;
	}
	return array(
		'brand'      => $brand,
		'theme_file' => $file,
	);
}

/**
 * Whether the CSS sets nothing but our own properties: no address, no import, no other selector than the root's.
 *
 * @param string $css From the settings page.
 */
function is_theme_css( string $css ): bool {
	if ( strlen( $css ) > 40000 || preg_match( '~[<\\\\]|url\s*\(|@import|expression~i', $css ) ) {
		return false;
	}
	$declaration = '\s*(?:--ipec-[a-z0-9-]+|color-scheme)\s*:\s*[#a-z0-9().,%/\s-]+;';
	$rest        = preg_replace( '~/\*.*?\*/~s', '', $css );
	$rest        = preg_replace( "~[:a-z0-9\[\]=\"\s,().>*-]+\{(?:$declaration)*\s*\}~i", '', (string) $rest );
	for ( $depth = 0; $depth < 3; ++$depth ) {
		$rest = preg_replace( '~@(?:media|supports)\s*[^{}@;]+\{\s*\}~i', '', (string) $rest );
	}
	return '' === trim( (string) $rest );
}

/**
 * Writes the theme; its name holds a hash of its content.
 *
 * @param string $css Checked.
 * @return string|null The name of the file; null where it could not be written.
 */
function write_theme( string $css ): ?string {
	$uploads = wp_upload_dir();
	$folder  = $uploads['basedir'] . '/ipec-elements';
	$file    = 'theme-' . substr( hash( 'sha256', $css ), 0, 10 ) . '.css';
	if ( ! empty( $uploads['error'] ) || ! wp_mkdir_p( $folder ) ) {
		return null;
	}
	return false === file_put_contents( "$folder/$file", $css ) ? null : $file; // phpcs:ignore WordPress.WP.AlternativeFunctions -- uploads are written directly.
}

/** The address of the council's theme, where there is one. */
function theme_url(): ?string {
	$file    = (string) setting( 'theme_file' );
	$uploads = wp_upload_dir( null, false );
	return '' === $file ? null : set_url_scheme( $uploads['baseurl'] . '/ipec-elements/' . $file );
}
