<?php
/**
 * Shortcodes for the classic editor. A table or a list between the two halves is the content, as in the blocks.
 *
 * @package ipec-elements
 */

namespace Ipec\Elements;

defined( 'ABSPATH' ) || exit;

const SHORTCODES = array(
	'ipec_case_studies'       => 'ipec-case-study-carousel',
	'ipec_chart'              => 'ipec-evidence-chart',
	'ipec_procedure_selector' => 'ipec-procedure-selector',
	'ipec_resource_library'   => 'ipec-resource-library',
	'ipec_key_figures'        => 'ipec-key-figures',
	'ipec_join'               => 'ipec-community-join-form',
);

/** Registers them. */
function register_shortcodes(): void {
	foreach ( array_keys( SHORTCODES ) as $name ) {
		add_shortcode( $name, __NAMESPACE__ . '\shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

/**
 * One of our shortcodes as it is typed, on one line with plain blanks: WordPress does not know the name before a no-break space,
 * and its automatic paragraphs put a `<br />` at each line of it.
 *
 * @param string $content Of a post or a widget, before the automatic paragraphs.
 */
function tidy_shortcodes( string $content ): string {
	return (string) preg_replace_callback(
		'~\[ipec_[a-z_]+(?=[\s<&]|\xC2\xA0)[^\[\]]*\]~',
		static function ( array $typed ): string {
			$line = (string) preg_replace( '~(?:\s|<br\s*/?>|&nbsp;|\xC2\xA0)+~i', ' ', $typed[0] );
			return str_contains( $line, '"' ) ? $line : str_replace( array( '&quot;', '&#34;' ), '"', $line );
		},
		$content
	);
}
add_filter( 'the_content', __NAMESPACE__ . '\tidy_shortcodes', 7 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\tidy_shortcodes', 7 );

/**
 * A shortcode as its element. WordPress gives names in lower case with `_` or `-`; both are read.
 *
 * @param array<int|string, string>|string $given   Attributes; a bare name has a number for its key.
 * @param string|null                      $content Between the two halves.
 * @param string                           $name    Of the shortcode.
 */
function shortcode( $given, ?string $content, string $name ): string {
	$tag  = SHORTCODES[ $name ];
	$read = array();
	foreach ( with_straight_quotes( is_array( $given ) ? $given : array() ) as $key => $value ) {
		$attribute          = is_int( $key ) ? (string) $value : str_replace( '_', '-', (string) $key );
		$read[ $attribute ] = is_int( $key ) ? true : plain_text( $value );
	}
	if ( 'ipec-community-join-form' === $tag ) {
		return '<div>' . join_form( $read ) . '</div>';
	}
	$inside = without_stray_breaks( do_shortcode( (string) $content ) );
	$inside = 'ipec-key-figures' === $tag ? with_key_figures( $inside ) : $inside;
	return '<div>' . element( $tag, $read, $inside ) . '</div>';
}

/**
 * A word processor writes `heading=“Two words”`. WordPress knows straight quotes alone: it keeps the curly ones in the value,
 * and parts it at the blanks. This puts the value together again.
 *
 * @param array<int|string, string> $given Attributes as WordPress read them.
 * @return array<int|string, string>
 */
function with_straight_quotes( array $given ): array {
	$read = array();
	$name = null;
	foreach ( $given as $key => $value ) {
		if ( null !== $name && is_int( $key ) ) {
			$read[ $name ] .= " $value";
			$whole          = $read[ $name ];
		} else {
			$name         = $key;
			$read[ $key ] = $value;
			$whole        = $value;
		}
		$is_quoted = preg_match( '~^[“”„″‘’]~u', $whole );
		if ( $is_quoted && preg_match( '~^(?:[“”„″](.*)[“”″]|[‘’](.*)’)$~us', $whole, $match ) ) {
			$read[ $name ] = end( $match );
			$is_quoted     = false;
		}
		$name = $is_quoted ? $name : null;
	}
	return $read;
}

/**
 * WordPress's automatic paragraphs leave empty ones and breaks around block elements.
 *
 * @param string $html Between the halves of a shortcode.
 */
function without_stray_breaks( string $html ): string {
	$html = preg_replace( '~^(?:\s*(?:</p>|<br\s*/?>))+|(?:(?:<p>|<br\s*/?>)\s*)+$~i', '', $html );
	$html = preg_replace( '~<p>\s*(<(?:table|ul|ol|article|figure|div|h[1-6])\b)~i', '$1', (string) $html );
	return trim( (string) preg_replace( '~<p>\s*</p>|(</(?:table|ul|ol|article|figure|div|h[1-6]|tr|li)>)\s*(?:<br\s*/?>|</p>)~i', '$1', (string) $html ) );
}
